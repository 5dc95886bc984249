package org.gongbao.importing.reading;

import java.util.regex.Pattern;

/**
 * Tells whether words end the validity of something now, and do not just speak of ending.
 */
final class Validity {

	private static final String END = "(?:废止|作废|失效|停止执行|不再执行|停止使用)";

	/** 同时废止 and the like: ends something by being said. */
	private static final Pattern ENDS = Pattern
		.compile("(?:同时|一律|予以|即行|自行|相应|随之|均|全部|同步|一并|现予|宣布|决定|现已|正式|日起|日|即|全文|不再|自然)" + END + "(?!或|、|的|和|与|后|前|，?并)"
				+ "|(?:同时|日起|一律|即行|自行|相应|予以)[^。；;，,]{0,6}" + END + "(?!或|、|的|和|与)");

	private static final Pattern CLOSES = Pattern
		.compile("(?:号|》|文件|通知|规定|办法|意见|方案|细则|条例)[)）]?\\s*(?:已)?" + END + "[。；;）)]?\\s*$");

	private static final Pattern BEGINS = Pattern
		.compile("^(?:[(（]?[一二三四五六七八九十\\d]{1,3}[)）]?[、.]?)?(?:现|决定|同时|一并|予以)*(?:废止|停止执行)(?:下列|以下|《|[^的]{0,20}《)");

	private static final Pattern SPEAKS = Pattern
		.compile("(?:应当|应|可以|可|需要?|拟|建议|及时|如|若|凡被|被|是否|提出|按程序|依法|尚未|未)[^。；;，,]{0,12}" + END + "|已经?" + END
				+ "(?:或|的|、)|依据已经?" + END + "|" + END + "(?:或者?|、|和|与|及)[^。；;]{0,6}(?:修改|修订|失效|废止)");

	private static final Pattern CONTINUES = Pattern.compile("(?:继续(?:执行|有效|施行|适用)|仍然有效|有效期(?:延长|延续|顺延))");

	private Validity() {
	}

	/** Whether the words after a number, up to the end of the sentence, end it. */
	static boolean repeals(String after) {
		String sentence = Sentence.first(after);
		return !CONTINUES.matcher(sentence).find() && endsSomething(sentence);
	}

	/** Whether a sentence ends the validity of something. */
	static boolean endsSomething(String sentence) {
		String squeezed = Chars.squeeze(sentence);
		if (!squeezed.contains("废止") && !squeezed.contains("作废") && !squeezed.contains("失效") && !squeezed.contains("停止")
				&& !squeezed.contains("不再执行")) {
			return false;
		}
		return (ENDS.matcher(squeezed).find() || BEGINS.matcher(squeezed).find() || CLOSES.matcher(squeezed).find())
				&& !SPEAKS.matcher(squeezed).find();
	}

	static boolean continues(String sentence) {
		return CONTINUES.matcher(sentence).find();
	}

}
