package org.gongbao.audit;

import org.gongbao.web.Marked;

/**
 * A line of how something was or became.
 *
 * @param kind what became of it
 * @param text the line, its changed part marked
 */
record ChangedLine(Kind kind, Marked text) {

	/**
	 * The sign in front of the line.
	 * @return 原 for what was, 现 for what is, empty for what stayed
	 */
	public String label() {
		return switch (this.kind) {
			case SAME -> "";
			case GONE -> "原";
			case COME -> "现";
		};
	}

	/** What became of a line. */
	enum Kind {

		/** It stayed. */
		SAME,
		/** It was there before. */
		GONE,
		/** It is there now. */
		COME

	}

}
