package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.query.ReadQuery.Part;
import org.gongbao.search.text.NormalText;

/**
 * Understands what was typed: a document number in any spelling, the name of an issue,
 * phrases in quotes, words. Every text is understood as something.
 */
public final class QueryReader {

	/** What is typed beyond this many characters is not used. */
	public static final int LONGEST = 500;

	private static final String OPENING = "“\"「『＂«";

	private static final String CLOSING = "”\"」』＂»";

	private final String text;

	private final List<Part> parts = new ArrayList<>();

	private int at;

	private QueryReader(String text) {
		this.text = text;
	}

	/**
	 * Reads a text.
	 * @param typed any text
	 * @return what was understood
	 */
	public static ReadQuery read(String typed) {
		String stripped = typed.strip();
		String text = cut(stripped);
		QueryReader reader = new QueryReader(text);
		reader.readParts();
		return new ReadQuery(text, text.length() < stripped.length(), DocNumber.parse(text).orElse(null),
				IssueLabel.parse(text).orElse(null), List.copyOf(reader.parts));
	}

	private static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end);
	}

	private void readParts() {
		while (this.at < this.text.length()) {
			if (isBlank(this.at)) {
				this.at++;
				continue;
			}
			int close = closingQuote();
			if (close > 0) {
				add(this.text.substring(this.at + 1, close), true);
				this.at = close + 1;
			}
			else {
				readWord();
			}
		}
	}

	private void readWord() {
		int start = this.at;
		while (this.at < this.text.length() && !isBlank(this.at)) {
			this.at++;
		}
		add(this.text.substring(start, this.at), false);
	}

	/**
	 * Quotes mean a phrase only round a whole piece. Within a piece they are part of what
	 * is looked for: gazettes print “一件事一次办”.
	 */
	private int closingQuote() {
		int kind = OPENING.indexOf(this.text.charAt(this.at));
		if (kind < 0) {
			return -1;
		}
		char open = OPENING.charAt(kind);
		char close = CLOSING.charAt(kind);
		int depth = 1;
		for (int i = this.at + 1; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == close) {
				depth--;
			}
			else if (c == open) {
				depth++;
			}
			if (depth == 0) {
				boolean last = i + 1 == this.text.length() || isBlank(i + 1);
				return (last && i > this.at + 1) ? i : -1;
			}
		}
		return -1;
	}

	private void add(String piece, boolean quoted) {
		String normal = NormalText.normalize(piece);
		if (!normal.isEmpty()) {
			this.parts.add(new Part(piece, normal, quoted));
		}
	}

	private boolean isBlank(int index) {
		char c = this.text.charAt(index);
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
	}

}
