package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Piece;
import org.gongbao.manuscript.PartKey;

/**
 * The places of one kind of slip in one part, reported together: a recogniser that errs
 * once errs alike all through a text.
 */
final class Slips {

	private static final int SHOWN = 3;

	private final List<String> places = new ArrayList<>();

	private String field = "text";

	private String word = "";

	private Slips() {
	}

	/**
	 * Collects places by part and by what is said of them.
	 * @param pieces all words
	 * @param find gives the places in a text
	 * @return the slips of each part, by their words
	 */
	static Map<PartKey, Map<String, Slips>> in(List<Piece> pieces, Function<Piece, List<Place>> find) {
		Map<PartKey, Map<String, Slips>> slips = new LinkedHashMap<>();
		for (Piece piece : pieces) {
			for (Place place : find.apply(piece)) {
				slips.computeIfAbsent(piece.part(), (part) -> new LinkedHashMap<>())
					.computeIfAbsent(place.word(), (word) -> new Slips())
					.add(piece, place);
			}
		}
		return slips;
	}

	private void add(Piece piece, Place place) {
		if (this.places.isEmpty()) {
			this.field = piece.field();
			this.word = piece.text().substring(place.start(), place.end());
		}
		this.places.add(Excerpt.around(piece.text(), place.start(), place.end()));
	}

	int count() {
		return this.places.size();
	}

	String field() {
		return this.field;
	}

	/** The first one as it stands in the text. */
	String word() {
		return this.word;
	}

	String first() {
		return this.places.getFirst();
	}

	/** All places, so that a reason given for them does not cover a later one. */
	String all() {
		return String.join("|", this.places.stream().sorted().toList());
	}

	String shown() {
		String some = String.join("……", this.places.subList(0, Math.min(SHOWN, this.places.size())));
		return (this.places.size() > SHOWN) ? some + "……等" + this.places.size() + "处" : some;
	}

	/**
	 * A place in a text.
	 *
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 * @param word what it is reported as
	 */
	record Place(int start, int end, String word) {

	}

}
