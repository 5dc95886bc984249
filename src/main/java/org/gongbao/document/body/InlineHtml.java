package org.gongbao.document.body;

import java.util.List;

import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;

/** Writes running text as HTML: escaped, with its citations marked. */
final class InlineHtml {

	private final StringBuilder out;

	private final Citations citations;

	InlineHtml(StringBuilder out, Citations citations) {
		this.out = out;
		this.citations = citations;
	}

	/** Writes a text without looking for citations. */
	void plain(String text) {
		escape(text, 0, text.length());
	}

	/** Writes a text. */
	void text(String text) {
		text(text, 0, "");
	}

	/**
	 * Writes a text whose beginning is its heading.
	 * @param text the text
	 * @param runIn how long the heading is
	 * @param css the class of the heading
	 */
	void text(String text, int runIn, String css) {
		List<Occurrence> numbers = (text.indexOf('号') < 0 && text.indexOf('號') < 0) ? List.of()
				: DocNumbers.findIn(text);
		int edge = edge(runIn, numbers);
		if (edge > 0) {
			this.out.append("<span class=\"").append(css).append("\">");
			range(text, 0, edge, numbers);
			this.out.append("</span>");
		}
		range(text, edge, text.length(), numbers);
	}

	/** A number is never torn between the heading and the rest. */
	private static int edge(int runIn, List<Occurrence> numbers) {
		return numbers.stream()
			.filter((number) -> number.start() < runIn && number.end() > runIn)
			.findFirst()
			.map(Occurrence::end)
			.orElse(runIn);
	}

	private void range(String text, int from, int to, List<Occurrence> numbers) {
		int done = from;
		for (Occurrence number : numbers) {
			if (number.start() >= done && number.end() <= to) {
				words(text, done, number.start());
				cite(text, number);
				done = number.end();
			}
		}
		words(text, done, to);
	}

	private void cite(String text, Occurrence number) {
		String href = this.citations.href(number.number()).orElse(null);
		if (href != null) {
			boolean withdrawn = this.citations.withdrawn(number.number());
			String ended = this.citations.ended(number.number()).orElse(null);
			String css = withdrawn ? " gz-cite--withdrawn" : (ended != null) ? " gz-cite--ended" : "";
			this.out.append("<a class=\"gz-cite").append(css).append("\" href=\"");
			escape(href, 0, href.length());
			this.out.append((ended != null) ? "\" title=\"" + ended + "\">" : "\">");
		}
		else {
			this.out.append("<span class=\"gz-cite gz-cite--absent\">");
		}
		escape(text, number.start(), number.end());
		this.out.append((href != null) ? "</a>" : "</span>");
	}

	private void words(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			escape(text.charAt(i));
			if (LongWords.mayBreakAfter(text, i)) {
				this.out.append("<wbr>");
			}
		}
	}

	private void escape(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			escape(text.charAt(i));
		}
	}

	private void escape(char c) {
		switch (c) {
			case '&' -> this.out.append("&amp;");
			case '<' -> this.out.append("&lt;");
			case '>' -> this.out.append("&gt;");
			case '"' -> this.out.append("&quot;");
			case '\'' -> this.out.append("&#39;");
			default -> this.out.append(c);
		}
	}

}
