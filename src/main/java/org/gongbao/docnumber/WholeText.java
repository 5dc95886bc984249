package org.gongbao.docnumber;

import java.util.List;
import java.util.regex.Pattern;

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

	/** People write 通政办发-2023-12: what stands between code and year says nothing. */
	private static final Pattern SEPARATOR = Pattern
		.compile("(?<=[\\u4e00-\\u9fff])[-–—－_/／.·,，:：~～、]+(?=[\\[(（〔【0-9０-９])");

	private static final List<String> PAPER = List.of("文件", "文");

	private static final List<String> ORDERS = List.of("令", "公告", "通告");

	static @Nullable WholeText of(String text) {
		String joined = SEPARATOR.matcher(text).replaceAll(" ");
		FoldedText folded = FoldedText.of(joined, 0, joined.length());
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
		String completed = joined.substring(0, folded.offset(end - 1) + 1) + '号';
		return new WholeText(FoldedText.of(completed, 0, completed.length()), end, suffix);
	}

	/** The word after 号 that makes an order of the number, or empty. */
	static String orderAfter(FoldedText folded, int start) {
		for (String order : ORDERS) {
			int end = start + order.length();
			if (end <= folded.length() && folded.slice(start, end).equals(order)) {
				return order;
			}
		}
		return "";
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
