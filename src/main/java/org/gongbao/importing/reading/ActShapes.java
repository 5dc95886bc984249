package org.gongbao.importing.reading;

import java.util.regex.Pattern;

/**
 * What sentences about appointments look like.
 */
final class ActShapes {

	private static final Pattern ACT = Pattern.compile(
			"(?:\\d{1,2}[.、]|[(]?[一二三四五六七八九十]{1,3}[)、])?(?:.{0,60}决定[,:]?)?(?:任命|免去|聘任|解聘|免除|同意|接受|提名|撤销|决定任命|决定免去).{3,}|.{2,60}(?:同志)?(?:[(].{1,10}[)])?(?:试用期满)?(?:正式)?(?:任|担任|为|挂任|兼任|不再担任|不再兼任).{3,}");

	private static final Pattern START = Pattern.compile(
			"(?:\\d{1,2}[.、])?(?:任命|免去|聘任|解聘|免除|提名|撤销|同意|接受|[\\p{IsHan}·]{2,20}(?:、[\\p{IsHan}·]{2,20}){0,6}(?:等)?(?:同志)?(?:[(].{1,8}[)])?(?:试用期满)?(?:正式)?(?:任|担任|不再|为|兼任)).*");

	private static final Pattern LISTED = Pattern
		.compile("(?:[\\p{IsHan}·]{2,10}|\\p{IsHan}\\s{1,3}\\p{IsHan})\\s+[\\p{IsHan}].{3,60}");

	private static final Pattern INTRO = Pattern
		.compile(".{0,200}(?:决定|研究|任命|免去|任免|任职|免职|解聘|如下|通知|同意|批准|聘任|会议)(?:如下|下列.{0,12}|以下.{0,12})?:");

	private ActShapes() {
	}

	/** Whether a squeezed line can be an act; only asked where acts are expected. */
	static boolean looksLikeAct(String squeezed) {
		return squeezed.length() >= 8 && squeezed.length() <= 600 && !squeezed.contains("关于")
				&& ACT.matcher(squeezed).matches();
	}

	static boolean startsAct(String squeezed) {
		return squeezed.length() >= 6
				&& START.matcher((squeezed.length() > 120) ? squeezed.substring(0, 120) : squeezed).matches();
	}

	static boolean isIntro(String squeezed) {
		return squeezed.length() <= 240 && INTRO.matcher(squeezed).matches();
	}

	/**
	 * Whether the same paragraph of the part of appointments goes on in the next line.
	 */
	static boolean joins(String before, Line next) {
		String squeezed = Chars.squeeze(Chars.fold(before));
		if (Chars.count(squeezed, '(') > Chars.count(squeezed, ')') && squeezed.length() < 400) {
			return true;
		}
		if (Chars.endsSentence(squeezed) || squeezed.endsWith(")") || squeezed.endsWith("】") || Dates.isDate(before)
				|| Dates.isDate(next.text()) || Shapes.isOrgan(squeezed)
				|| NumberLine.parse(next.text(), 0, 1).isPresent()) {
			return false;
		}
		String text = next.squeezed();
		if (text.startsWith("以上") || text.startsWith("上述") || text.startsWith("任职时间") || text.startsWith("试用期")
				|| text.startsWith("经")
				|| (isIntro(text) && !text.startsWith("研究") && !text.startsWith("会议") && !text.startsWith("决定"))) {
			return false;
		}
		boolean open = squeezed.matches(".*(?:为|任|的|免去|同志|、|,|市|副|任命|兼|及|和)") && !squeezed.endsWith("主任");
		if (LISTED.matcher(next.folded()).matches()) {
			return open;
		}
		return open || !startsAct(text) || squeezed.length() < 8;
	}

}
