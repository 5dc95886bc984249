package org.gongbao.review.publish;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A publication ordered for a minute to come.
 *
 * @param id its id
 * @param manuscriptId the manuscript
 * @param version the version that was approved
 * @param proof whether it is made public before it is printed (清样)
 * @param publishAt the minute
 * @param orderedBy the name of who ordered it
 * @param orderedAt when
 * @param state {@code waiting}, {@code done}, {@code failed} or {@code cancelled}
 * @param message what came of it, null while it waits
 */
record Scheduled(long id, long manuscriptId, int version, boolean proof, Instant publishAt, String orderedBy,
		Instant orderedAt, String state, @Nullable String message) {

	boolean isWaiting() {
		return this.state.equals("waiting");
	}

}
