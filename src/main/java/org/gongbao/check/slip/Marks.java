package org.gongbao.check.slip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the paired marks of a paragraph pair off. */
final class Marks {

	private static final String OPEN = "“‘「『（《〈〔【";

	private static final String CLOSE = "”’」』）》〉〕】";

	/** 1） or a) at the beginning of an item opens nothing. */
	private static final Pattern ITEM = Pattern.compile("(?:^|[\\s：:；;。，,、|])[0-9０-９a-zA-Z一二三四五六七八九十]{1,3}([)）])");

	private Marks() {
	}

	/** Where the first mark stands that has no partner; empty if all have one. */
	static OptionalInt firstAlone(String paragraph) {
		String text = withoutItems(paragraph);
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < text.length(); i++) {
			char mark = folded(text, i);
			if (OPEN.indexOf(mark) >= 0) {
				if (isQuote(mark) && !open.isEmpty() && folded(text, open.peek()) == mark) {
					return OptionalInt.of(i);
				}
				open.push(i);
			}
			else if (CLOSE.indexOf(mark) >= 0) {
				if (open.isEmpty() || folded(text, open.peek()) != OPEN.charAt(CLOSE.indexOf(mark))) {
					return OptionalInt.of((open.isEmpty() || isLaterOpened(text, mark, open)) ? i : open.peek());
				}
				open.pop();
			}
		}
		return open.isEmpty() ? oddQuote(text) : OptionalInt.of(open.peek());
	}

	static String name(String text, int at) {
		return switch (folded(text, at)) {
			case '《', '》', '〈', '〉' -> "书名号";
			case '（', '）', '〔', '〕', '【', '】' -> "括号";
			default -> "引号";
		};
	}

	// If the partner of a closing mark was opened at all, what was opened after it is
	// alone.
	private static boolean isLaterOpened(String text, char close, Deque<Integer> open) {
		char wanted = OPEN.charAt(CLOSE.indexOf(close));
		return open.stream().noneMatch((at) -> folded(text, at) == wanted);
	}

	private static OptionalInt oddQuote(String text) {
		int first = text.indexOf('"');
		return (text.chars().filter((c) -> c == '"').count() % 2 == 1) ? OptionalInt.of(first) : OptionalInt.empty();
	}

	private static boolean isQuote(char mark) {
		return mark == '“' || mark == '「' || mark == '『';
	}

	private static char folded(String text, int at) {
		char c = text.charAt(at);
		boolean apostrophe = (c == '’' || c == '‘') && at > 0 && at + 1 < text.length() && isLatin(text.charAt(at - 1));
		return switch (c) {
			case '(' -> '（';
			case ')' -> '）';
			case '’', '‘' -> apostrophe ? '\'' : c;
			default -> c;
		};
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetterOrDigit(c);
	}

	private static String withoutItems(String paragraph) {
		StringBuilder text = new StringBuilder(paragraph);
		Matcher item = ITEM.matcher(paragraph);
		while (item.find()) {
			text.setCharAt(item.start(1), ' ');
		}
		return text.toString();
	}

}
