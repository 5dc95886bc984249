package org.gongbao.desk.intake;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The reading of one text.
 *
 * @param id its id
 * @param staffId who brought the text
 * @param fileName the file as its owner named it, only ever shown
 * @param sha256 the bytes in the archive
 * @param state how far it is
 * @param step what is being done, in words
 * @param done how much of the step is done
 * @param total how much there is to do, 0 while unknown
 * @param message why it failed, or what is to be decided; else null
 * @param manuscriptId the manuscript it became, or would replace; else null
 * @param pageTitle the title of the one document it holds; null unless it is a page
 * @param pageNumber that document's number in canonical form, null if unknown
 * @param part the part of the manuscript a page was put into; else null
 * @param createdAt when the text was brought
 */
record Job(UUID id, long staffId, String fileName, String sha256, State state, String step, int done, int total,
		@Nullable String message, @Nullable Long manuscriptId, @Nullable String pageTitle, @Nullable String pageNumber,
		@Nullable String part, Instant createdAt) {

	/** Whether it holds one document, and a person has to say where that belongs. */
	public boolean asksForPlace() {
		return this.state == State.ASKS && this.pageTitle != null;
	}

	/**
	 * Whether its issue has a manuscript already, and a person has to say whether to
	 * replace that.
	 */
	public boolean asksToReplace() {
		return this.state == State.ASKS && this.pageTitle == null;
	}

	public boolean running() {
		return this.state == State.WAITING || this.state == State.READING;
	}

	/** How far a job is. */
	enum State {

		/** Nobody has begun to read it. */
		WAITING,
		/** It is being read. */
		READING,
		/** A person has to decide. */
		ASKS,
		/** It became a manuscript. */
		DONE,
		/** It cannot be used, or the reading was cut off. */
		FAILED

	}

}
