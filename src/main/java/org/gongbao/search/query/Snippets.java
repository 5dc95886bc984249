package org.gongbao.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import org.gongbao.search.query.Needles.Place;
import org.gongbao.web.CodePoints;

/**
 * Cuts a sentence or two out of a text round what matched and marks it, as escaped HTML.
 */
final class Snippets {

	/** About two lines on a wide screen. */
	private static final int LENGTH = 110;

	private static final int BEFORE = 36;

	private static final int LONGEST_MATCH = 160;

	private static final String SENTENCE_ENDS = "。！？；\n";

	private static final String MORE = "……";

	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

	private final Needles needles;

	Snippets(Needles needles) {
		this.needles = needles;
	}

	/** The whole text with every match marked. */
	String marked(String text) {
		return render(text, 0, text.length(), this.needles.places(text));
	}

	/** The best place of a text, empty if nothing matches. */
	Optional<Excerpt> around(String text) {
		List<Place> places = this.needles.firstPlaces(text);
		if (places.isEmpty()) {
			return Optional.empty();
		}
		Place best = best(places);
		int start = start(text, best.start());
		int end = end(text, start, Math.min(best.end(), best.start() + LONGEST_MATCH));
		return Optional.of(new Excerpt(window(text, start, end, places), best.start()));
	}

	/** How a text begins, for results that nothing in it explains. */
	String lead(String text) {
		int start = 0;
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return window(text, start, end(text, start, start), List.of());
	}

	/** The first place after which most different needles follow closely. */
	private static Place best(List<Place> places) {
		Place best = places.get(0);
		long most = 0;
		for (int i = 0; i < places.size(); i++) {
			Place candidate = places.get(i);
			long different = places.subList(i, places.size())
				.stream()
				.takeWhile((place) -> place.end() <= candidate.start() + LENGTH - BEFORE)
				.mapToInt(Place::needle)
				.distinct()
				.count();
			if (different > most) {
				best = candidate;
				most = different;
			}
		}
		return best;
	}

	/** The beginning of the sentence if that is near, else some characters before. */
	private static int start(String text, int match) {
		int earliest = Math.max(0, match - BEFORE);
		for (int i = match; i > earliest; i--) {
			if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return CodePoints.cut(text, earliest);
	}

	/** The end of the last sentence that fits, else of as many characters as fit. */
	private static int end(String text, int start, int match) {
		int latest = Math.min(text.length(), Math.max(start + LENGTH, match));
		if (latest == text.length()) {
			return latest;
		}
		for (int i = latest; i > Math.max(match, start + LENGTH / 2); i--) {
			if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return CodePoints.cut(text, latest);
	}

	private static String window(String text, int start, int end, List<Place> places) {
		String cut = render(text, start, end, places).strip();
		boolean opens = start == 0 || Character.isWhitespace(text.charAt(start - 1));
		boolean closes = end == text.length() || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
		return (opens ? "" : MORE) + cut + (closes ? "" : MORE);
	}

	private static String render(String text, int start, int end, List<Place> places) {
		StringBuilder html = new StringBuilder();
		int at = start;
		for (Place place : places) {
			int from = Math.max(start, place.start());
			int to = Math.min(end, place.end());
			if (from < to) {
				html.append(escaped(text, at, from)).append("<mark>").append(escaped(text, from, to)).append("</mark>");
				at = to;
			}
		}
		return html.append(escaped(text, at, end)).toString();
	}

	private static String escaped(String text, int start, int end) {
		String piece = text.substring(start, end);
		boolean broken = piece.indexOf('\n') >= 0 || piece.indexOf('\r') >= 0;
		return HtmlUtils.htmlEscape(broken ? LINE_BREAK.matcher(piece).replaceAll(" ") : piece, "UTF-8");
	}

	/**
	 * A sentence or two.
	 *
	 * @param html escaped, what matched marked
	 * @param place where in the text the match begins for the sake of which it was cut
	 */
	record Excerpt(String html, int place) {

	}

}
