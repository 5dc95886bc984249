package org.gongbao.personnel;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.Correction;
import org.gongbao.issue.IssueRef;

/**
 * One public act of appointment or removal.
 *
 * @param id the id within this database
 * @param batchId which acts were decided together: the same for all of a batch
 * @param person the person's name
 * @param action appointed or removed
 * @param post organisation and position as printed
 * @param probation whether with a probation
 * @param retiredOn the date of retirement, ISO 8601 exact to the day, month or year; may
 * be null
 * @param effectiveFrom from when it counts, likewise
 * @param note whatever else the act says, may be null
 * @param intro the words before the batch's acts, may be null
 * @param reference the batch's reference in canonical form, may be null
 * @param printedReference the reference as printed, may be null
 * @param batchNotes sentences that hold for the whole batch, a line each, may be null
 * @param issue the issue that printed it, null if a document of its own did
 * @param documentId the document that states it, null if an issue's list does
 * @param publishedAt when it became public here
 * @param digest the digest stored with the content
 * @param corrections what has been corrected, oldest first
 */
public record Appointment(long id, long batchId, String person, AppointmentAction action, String post,
		boolean probation, @Nullable String retiredOn, @Nullable String effectiveFrom, @Nullable String note,
		@Nullable String intro, @Nullable String reference, @Nullable String printedReference,
		@Nullable String batchNotes, @Nullable IssueRef issue, @Nullable Long documentId, @Nullable Instant publishedAt,
		String digest, List<Correction> corrections) {

	/**
	 * Where the act is shown within the list of its person.
	 * @return the path, not yet percent-encoded
	 */
	public String personPath() {
		return "/people/" + this.person;
	}

}
