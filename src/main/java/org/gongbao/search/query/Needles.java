package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.search.text.NormalText;
import org.gongbao.web.CodePoints;

/**
 * What is to be marked in texts: pieces that occur literally, and document numbers in
 * whatever spelling.
 *
 * @param pieces normalized pieces, none of them empty
 * @param numbers the numbers, under every code they go by
 */
record Needles(List<String> pieces, Set<DocNumber> numbers) {

	/** A text is not marked in more places than this. */
	private static final int MOST_PLACES = 500;

	private static final int SLICE = 2000;

	private static final int OVERLAP = 300;

	/** As much of a text as a snippet may show, on either side of a match. */
	private static final int BEFORE = 60;

	private static final int LONGEST_WINDOW = 600;

	static Needles of(ReadQuery read) {
		Stream<String> parts = read.parts()
			.stream()
			.flatMap((part) -> Stream.concat(part.all().stream(), part.pieces().stream()));
		IssueLabel issue = read.issue();
		Stream<String> name = (issue != null) ? issue.printed().stream() : Stream.empty();
		return new Needles(Stream.concat(parts, name).distinct().toList(),
				read.numbers().stream().flatMap(OrderCodes::all).collect(Collectors.toSet()));
	}

	static Needles words(List<String> words) {
		return new Needles(words.stream().map(NormalText::normalize).filter((word) -> !word.isEmpty()).toList(),
				Set.of());
	}

	/**
	 * Where they occur in the first slice of a text that has any, in order, none
	 * overlapping another. A long text is not read to its end for the sake of two lines.
	 */
	List<Place> firstPlaces(String text) {
		int likely = likely(text);
		if (likely >= 0) {
			int start = Math.max(0, likely - BEFORE);
			List<Place> places = places(text, start, likely + LONGEST_WINDOW);
			if (!places.isEmpty()) {
				return places;
			}
		}
		for (int start = 0; start < text.length(); start += SLICE - OVERLAP) {
			List<Place> places = places(text, start, start + SLICE);
			if (!places.isEmpty()) {
				return places;
			}
		}
		// Something broken over more blanks than a slice overlaps another.
		return places(text);
	}

	/** Where one of them stands letter by letter, -1 if none does. */
	private int likely(String text) {
		int first = -1;
		for (String piece : this.pieces) {
			int at = text.indexOf(piece);
			first = (at >= 0 && (first < 0 || at < first)) ? at : first;
		}
		return first;
	}

	private List<Place> places(String text, int from, int to) {
		int start = CodePoints.cut(text, from);
		int end = CodePoints.cut(text, Math.min(text.length(), to));
		return places(text.substring(start, end)).stream()
			.map((place) -> new Place(place.start() + start, place.end() + start, place.needle()))
			.toList();
	}

	/** Where they occur, in order, none overlapping another. */
	List<Place> places(String text) {
		List<Place> places = new ArrayList<>();
		NormalText normal = NormalText.of(text);
		for (int i = 0; i < this.pieces.size(); i++) {
			addPieces(i, normal, places);
		}
		if (!this.numbers.isEmpty()) {
			DocNumbers.findIn(text)
				.stream()
				.filter((occurrence) -> this.numbers.contains(occurrence.number()))
				.forEach((occurrence) -> places.add(new Place(occurrence.start(), occurrence.end(), -1)));
		}
		return withoutOverlaps(places);
	}

	private void addPieces(int index, NormalText normal, List<Place> places) {
		String piece = this.pieces.get(index);
		int at = normal.chars().indexOf(piece);
		while (at >= 0 && places.size() < MOST_PLACES * (index + 1)) {
			places.add(new Place(normal.start(at), normal.end(at + piece.length() - 1), index));
			at = normal.chars().indexOf(piece, at + piece.length());
		}
	}

	/** Of two that overlap the earlier, or else longer, one stays. */
	private static List<Place> withoutOverlaps(List<Place> places) {
		places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
		List<Place> kept = new ArrayList<>();
		int end = 0;
		for (Place place : places) {
			if (place.start() >= end) {
				kept.add(place);
				end = place.end();
			}
		}
		return kept;
	}

	/**
	 * A place to be marked.
	 *
	 * @param start its first character in the original text
	 * @param end its end, exclusive
	 * @param needle which of the needles, -1 for a number
	 */
	record Place(int start, int end, int needle) {

	}

}
