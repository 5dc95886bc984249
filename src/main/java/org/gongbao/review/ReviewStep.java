package org.gongbao.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a part.
 *
 * @param level which review
 * @param passed whether the part passed; otherwise it was returned
 * @param comment what the person said, may be null for a pass
 * @param staffId the person
 * @param staffName the person's name at that time
 * @param at when, by the database's clock
 */
public record ReviewStep(Level level, boolean passed, @Nullable String comment, long staffId, String staffName,
		Instant at) {

}
