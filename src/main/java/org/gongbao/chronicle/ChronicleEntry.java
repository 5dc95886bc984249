package org.gongbao.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.Correction;
import org.gongbao.issue.IssueRef;

/**
 * One public entry of the chronicle.
 *
 * @param id the id within this database
 * @param from the first day
 * @param to the last day, the same for a single day
 * @param label the day or days as printed
 * @param paragraphs what happened
 * @param issue the issue that printed it, null while that is not public
 * @param publishedAt when it became public here
 * @param digest the digest stored with the content
 * @param corrections what has been corrected, oldest first
 */
public record ChronicleEntry(long id, LocalDate from, LocalDate to, String label, List<String> paragraphs,
		@Nullable IssueRef issue, @Nullable Instant publishedAt, String digest, List<Correction> corrections) {

	/**
	 * The page of the entry's first day.
	 * @return the path
	 */
	public String path() {
		return "/chronicle/" + this.from;
	}

}
