package org.gongbao.check.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;

/** The sentences of a text that end the validity of something. */
final class Endings {

	private static final String END = "(?:废止|作废|失效|停止执行|不再执行|停止使用)";

	private static final Pattern WORD = Pattern.compile(END);

	private static final Pattern ENDS = Pattern
		.compile("(?:同时|一律|予以|即行|自行|相应|随之|均|全部|同步|一并|现予|宣布|决定|正式|日起|日)[^。；;，,]{0,6}" + END + "(?!或|、|的|和|与|后|前)"
				+ "|(?:号|》|文件|通知|规定|办法|意见|方案|细则|条例)[)）]?(?:已)?" + END + "[。；;）)]?$"
				+ "|^(?:现|决定|同时|一并|予以)*(?:废止|停止执行)(?:下列|以下|《)");

	private static final Pattern SPEAKS = Pattern
		.compile("(?:应当|应|可以|可|需要?|拟|建议|及时|如|若|凡被|被|是否|提出|依法|尚未|未)[^。；;，,]{0,12}" + END + "|已经?" + END + "(?:或|的|、)|"
				+ END + "(?:或者?|、|和|与|及)[^。；;]{0,6}(?:修改|修订|失效|废止)|继续(?:执行|有效|施行)");

	private static final int LONGEST = 600;

	private Endings() {
	}

	/** Whether a text speaks of ending anything at all. */
	static boolean mentioned(String text) {
		return WORD.matcher(text).find();
	}

	static List<Ending> in(String text) {
		List<Ending> endings = new ArrayList<>();
		if (!mentioned(text)) {
			return endings;
		}
		for (String sentence : text.split("[。；;\\n]")) {
			String words = sentence.replaceAll("\\s+", "");
			if (words.length() <= LONGEST && ENDS.matcher(words).find() && !SPEAKS.matcher(words).find()) {
				endings.add(new Ending(sentence.strip(), DocNumbers.findIn(sentence)));
			}
		}
		return endings;
	}

	/**
	 * A sentence that ends something.
	 *
	 * @param sentence the sentence
	 * @param numbers the numbers in it
	 */
	record Ending(String sentence, List<Occurrence> numbers) {

	}

}
