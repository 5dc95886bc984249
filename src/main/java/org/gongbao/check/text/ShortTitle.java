package org.gongbao.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.web.CodePoints;

/**
 * A title as colleagues say it: what it is about, without who says it and in what form.
 */
public final class ShortTitle {

	private static final int LONGEST = 16;

	private static final Pattern QUOTED = Pattern.compile("“([^“”]{2,8})”");

	private static final Pattern FORM = Pattern
		.compile("的?(?:通知|意见|通告|公告|公报|决定|批复|复函|函|报告|命令|令|请示|通报)(?:[（(][^）)]*[）)])?$");

	private static final Pattern TRIAL = Pattern.compile("[（(](?:试行|暂行|修订)[）)]$");

	private static final Pattern VERB = Pattern.compile("^(?:批转|转发|印发|公布|发布|开展|做好|组织|进一步|加快推进|推动|加强)+");

	private static final Pattern PLACE = Pattern.compile("^[\\p{IsHan}]{1,5}?(?:自治区|省|市|县|区|旗|盟)(?=[\\p{IsHan}]{4})");

	private ShortTitle() {
	}

	/**
	 * Shortens a title.
	 * @param title the title
	 * @return at most some fifteen letters
	 */
	public static String of(String title) {
		String text = title.replaceAll("\\s+", "");
		int about = text.indexOf("关于");
		text = (about >= 0) ? text.substring(about + 2) : text;
		Matcher quoted = QUOTED.matcher(text);
		if (quoted.find()) {
			return "“" + quoted.group(1) + "”";
		}
		text = FORM.matcher(text).replaceFirst("");
		text = VERB.matcher(text).replaceFirst("").replaceAll("[《》〈〉]", "");
		text = TRIAL.matcher(text).replaceFirst("");
		text = PLACE.matcher(text).replaceFirst("");
		text = text.startsWith("关于") ? text.substring(2) : text;
		return CodePoints.shortened(text, LONGEST + 1);
	}

}
