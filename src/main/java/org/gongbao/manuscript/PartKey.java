package org.gongbao.manuscript;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of a manuscript: {@code facts}, {@code d1}, {@code d2} … for documents,
 * {@code appointments}, {@code chronicle}. A document keeps its key for life, wherever it
 * is moved.
 *
 * @param value the key as the database and addresses have it
 */
public record PartKey(String value) implements Comparable<PartKey> {

	/** Above the constants, whose making needs it. */
	private static final Pattern SHAPE = Pattern.compile("facts|appointments|chronicle|d[1-9][0-9]{0,4}");

	/** The facts of the issue and its contents. */
	public static final PartKey FACTS = new PartKey("facts");

	/** All appointments and removals of the issue. */
	public static final PartKey APPOINTMENTS = new PartKey("appointments");

	/** The whole chronicle of the issue. */
	public static final PartKey CHRONICLE = new PartKey("chronicle");

	/**
	 * Checks the shape.
	 * @throws IllegalArgumentException if this is no key
	 */
	public PartKey {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("No part of a manuscript: " + value);
		}
	}

	/**
	 * The key of a document.
	 * @param number which document, from 1, in the order in which they came
	 * @return the key
	 */
	public static PartKey document(int number) {
		return new PartKey("d" + number);
	}

	/**
	 * Reads a key that came from outside.
	 * @param typed what came
	 * @return the key, empty if it is none
	 */
	public static Optional<PartKey> parse(String typed) {
		return SHAPE.matcher(typed).matches() ? Optional.of(new PartKey(typed)) : Optional.empty();
	}

	/**
	 * Whether this is a document.
	 * @return true for {@code d1} and the like
	 */
	public boolean isDocument() {
		return documentNumber() > 0;
	}

	/**
	 * Which document, in the order in which they came.
	 * @return the number from 1, 0 for other parts
	 */
	public int documentNumber() {
		return (this.value.charAt(0) == 'd') ? Integer.parseInt(this.value.substring(1)) : 0;
	}

	@Override
	public int compareTo(PartKey other) {
		int byNumber = Integer.compare(documentNumber(), other.documentNumber());
		return (byNumber != 0) ? byNumber : this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
