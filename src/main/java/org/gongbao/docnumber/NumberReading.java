package org.gongbao.docnumber;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What reading a text as one document number came to.
 *
 * @param number the number, or null if the text is none
 * @param problem what is missing or wrong if it is none, otherwise empty
 */
record NumberReading(@Nullable DocNumber number, String problem) {

	private static final int LONGEST_TEXT = 200;

	private static final Set<String> LABELS = Set.of("文号", "字号", "编号", "发文字号", "文件编号", "发文号", "公文字号", "批准文号", "发文文号",
			"文件号", "文件字号", "文件文号", "中华人民共和国");

	static NumberReading ofWhole(String text) {
		if (text.length() > LONGEST_TEXT) {
			return refused("longer than " + LONGEST_TEXT + " characters");
		}
		WholeText whole = WholeText.of(text);
		if (whole == null) {
			return refused("nothing that ends in a serial and 号");
		}
		return NumberAssembly.read(whole);
	}

	static NumberReading refused(String problem) {
		return new NumberReading(null, problem);
	}

	// Whether what stands before a number that should stand alone says nothing.
	static boolean isLabel(String before) {
		StringBuilder letters = new StringBuilder();
		before.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		String label = letters.toString();
		return label.isEmpty() || LABELS.contains(label) || endsWithBody(label);
	}

	private static boolean endsWithBody(String label) {
		return LeftEdge.of(label, true) == 0 && BodyNames.isBody(label);
	}

	static boolean isIssuerCode(String code) {
		if (code.isEmpty() || code.length() > DocNumber.LONGEST_CODE) {
			return false;
		}
		FoldedText folded = FoldedText.of(code, 0, code.length());
		if (folded.length() != code.length()) {
			return false;
		}
		for (int i = 0; i < code.length(); i++) {
			boolean group = i > 0 && (code.charAt(i) == '（' || code.charAt(i) == '）');
			if (!group && (folded.at(i) != code.charAt(i) || !folded.isLetter(i))) {
				return false;
			}
		}
		return true;
	}

}
