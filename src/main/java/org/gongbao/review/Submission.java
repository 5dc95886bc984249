package org.gongbao.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;

/**
 * A part handed in for review with exactly one text.
 *
 * @param id its id
 * @param manuscriptId the manuscript
 * @param part the part
 * @param stamp the text
 * @param by the name of who handed it in
 * @param at when, by the database's clock
 * @param closed why nothing more is decided about it, null while something can be
 */
public record Submission(long id, long manuscriptId, PartKey part, Version.Stamp stamp, String by, Instant at,
		@Nullable Closing closed) {

	/**
	 * Why a submission ended before it was published.
	 *
	 * @param returned whether a reviewer returned it; otherwise an editor reopened it
	 * @param by the name of who did
	 * @param reason why
	 * @param at when
	 */
	public record Closing(boolean returned, String by, String reason, Instant at) {

	}

}
