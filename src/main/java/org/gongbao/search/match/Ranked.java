package org.gongbao.search.match;

import java.util.Comparator;
import java.util.Optional;

/**
 * An item with everything that decides its place among the results. Two different items
 * never share a place.
 *
 * @param doc Lucene's number of it
 * @param grade what all reasons are worth, in quarters
 * @param ended whether it is a document that holds no more
 * @param order its place in time
 * @param item kind and id as one number
 */
public record Ranked(int doc, long grade, boolean ended, long order, long item) {

	/** Quarters make small differences equal, so that the newer comes first. */
	static final float GRADES_PER_UNIT = 4;

	private static final Comparator<Ranked> NEWEST = Comparator.comparingLong(Ranked::order)
		.thenComparingLong(Ranked::item)
		.reversed();

	private static final Comparator<Ranked> OLDEST = Comparator.comparingLong(Ranked::order)
		.thenComparing(Comparator.comparingLong(Ranked::item).reversed());

	private static final Comparator<Ranked> BEST = Comparator.comparingLong(Ranked::grade)
		.reversed()
		.thenComparing(Ranked::ended)
		.thenComparing(NEWEST);

	/** The first result comes first. */
	static Comparator<Ranked> in(SortOrder order) {
		return switch (order) {
			case RELEVANCE -> BEST;
			case NEWEST -> NEWEST;
			case OLDEST -> OLDEST;
		};
	}

	/**
	 * What all reasons are worth.
	 * @return the sum, rounded to quarters
	 */
	public float worth() {
		return this.grade / GRADES_PER_UNIT;
	}

	/**
	 * The place in a form that can stand in an address.
	 * @return a cursor for {@link #afterCursor(String)}
	 */
	public String cursor() {
		return this.grade + "." + (this.ended ? 1 : 0) + "." + this.order + "." + this.item;
	}

	/**
	 * Reads a cursor.
	 * @param cursor any text
	 * @return the place it names, empty if it is no cursor
	 */
	public static Optional<Ranked> afterCursor(String cursor) {
		String[] parts = cursor.split("\\.", -1);
		try {
			return (parts.length != 4) ? Optional.empty() : Optional.of(new Ranked(-1, Long.parseLong(parts[0]),
					parts[1].equals("1"), Long.parseLong(parts[2]), Long.parseLong(parts[3])));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
