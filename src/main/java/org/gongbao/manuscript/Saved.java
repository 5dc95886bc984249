package org.gongbao.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt to save a part.
 *
 * @param version the newest version now
 * @param conflict what somebody else saved meanwhile, null if the part was saved
 */
public record Saved(int version, @Nullable Conflict conflict) {

	/**
	 * Whether the part was saved.
	 * @return false if somebody else was quicker
	 */
	public boolean done() {
		return this.conflict == null;
	}

	/**
	 * What somebody else made of the part.
	 *
	 * @param sha256 the digest of their text, the new basis for another attempt
	 * @param content their text
	 * @param by the version that brought it: who and when
	 */
	public record Conflict(String sha256, PartContent content, Version by) {

	}

}
