package org.gongbao.manuscript;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A saved state of a manuscript.
 *
 * @param version its number, from 1
 * @param savedAt when, by the database's clock
 * @param savedById the staff member who saved it, null for the command line
 * @param savedBy the name of who saved it
 * @param reason what was done, a short Chinese phrase
 * @param parts the digest of each part and the version that brought it
 */
public record Version(int version, Instant savedAt, @Nullable Long savedById, String savedBy, String reason,
		Map<PartKey, Stamp> parts) {

	/**
	 * Which text a part has.
	 *
	 * @param sha256 the digest of the text
	 * @param changedIn the version that brought it
	 */
	public record Stamp(String sha256, int changedIn) {

	}

}
