package org.gongbao.importing.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The heading of an order: 中华人民共和国国务院令 and, below or beside it, 第707号. */
final class OrderHeading {

	private static final String SERIAL = "第?[0-9０-９〇○零一二三四五六七八九十百千]{1,6}号";

	private static final Pattern ORDER = Pattern.compile("[\\p{IsHan}、]{2,60}令");

	private static final Pattern WHOLE = Pattern.compile("([\\p{IsHan}、]{2,60}令)[（(]?(" + SERIAL + ")[）)]?");

	private static final Pattern ALONE = Pattern.compile("[（(]?(?:令)?(" + SERIAL + ")[）)]?");

	private OrderHeading() {
	}

	/** Whether an order's heading can begin with this line. */
	static boolean startsIn(String text) {
		String compact = compact(text);
		return compact.length() <= 80 && (ORDER.matcher(compact).matches() || WHOLE.matcher(compact).matches());
	}

	/** The order's number if the line holds all of the heading, else null. */
	static @Nullable String whole(String text) {
		String compact = compact(text);
		Matcher matcher = WHOLE.matcher(compact.substring(0, Math.min(compact.length(), 100)));
		return matcher.matches() ? matcher.group(1) + matcher.group(2) : null;
	}

	/**
	 * The order's number if the first line holds its name and the second its serial, else
	 * null.
	 */
	static @Nullable String across(String first, String second) {
		String order = compact(first);
		String serial = compact(second);
		if (order.length() > 80 || serial.length() > 20 || !ORDER.matcher(order).matches()) {
			return null;
		}
		Matcher matcher = ALONE.matcher(serial);
		return matcher.matches() ? order + matcher.group(1) : null;
	}

	private static String compact(String text) {
		return (text.length() > 400) ? text : TitleText.compact(text);
	}

}
