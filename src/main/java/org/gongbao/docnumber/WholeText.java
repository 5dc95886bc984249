package org.gongbao.docnumber;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text that should be one number, made ready for reading: what people add after a
 * number is cut off, and 号 supplied where they left it out.
 *
 * @param folded the folded text
 * @param hao the index of 号
 * @param suffix 令, 公告 or 通告 after 号, or empty
 */
record WholeText(FoldedText folded, int hao, String suffix) {

	private static final List<String> PAPER = List.of("文件", "文");

	private static final List<String> ORDERS = List.of("令", "公告", "通告");

	static @Nullable WholeText of(String text) {
		FoldedText folded = FoldedText.of(text, 0, text.length());
		int end = withoutPunctuation(folded, folded.length());
		end = without(folded, end, PAPER);
		String suffix = "";
		int before = without(folded, end, ORDERS);
		if (before < end) {
			suffix = folded.slice(before, end);
			end = withoutPunctuation(folded, before);
		}
		int hao = folded.slice(0, end).indexOf('号');
		while (hao >= 0 && hao < end - 1) {
			// A label such as 文号 holds the letter too.
			hao = folded.slice(0, end).indexOf('号', hao + 1);
		}
		if (hao >= 0) {
			return new WholeText(folded, hao, suffix);
		}
		if (end == 0 || !isNumeral(folded.at(end - 1))) {
			return null;
		}
		String completed = text.substring(0, folded.offset(end - 1) + 1) + '号';
		return new WholeText(FoldedText.of(completed, 0, completed.length()), end, suffix);
	}

	private static boolean isNumeral(char c) {
		return Numerals.isArabic(c) || Numerals.isChinese(c);
	}

	private static int withoutPunctuation(FoldedText folded, int from) {
		int end = from;
		while (end > 0 && !Character.isLetterOrDigit(folded.at(end - 1)) && folded.at(end - 1) != '〇') {
			end--;
		}
		return end;
	}

	private static int without(FoldedText folded, int end, List<String> words) {
		for (String word : words) {
			int start = end - word.length();
			if (start > 0 && folded.slice(start, end).equals(word)) {
				return withoutPunctuation(folded, start);
			}
		}
		return end;
	}

}
