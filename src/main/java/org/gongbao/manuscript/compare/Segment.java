package org.gongbao.manuscript.compare;

/**
 * A stretch of a compared text.
 *
 * @param kind what became of it
 * @param text the stretch
 */
public record Segment(Kind kind, String text) {

	/**
	 * Whether both texts have it.
	 * @return true for what was neither added nor removed
	 */
	public boolean isSame() {
		return this.kind == Kind.SAME || this.kind == Kind.FOLDED;
	}

	/** What became of a stretch of text. */
	public enum Kind {

		/** Both have it. */
		SAME,

		/** Both have it, and it is long and far from any change. */
		FOLDED,

		/** Only the later one has it. */
		ADDED,

		/** Only the earlier one has it. */
		REMOVED

	}

}
