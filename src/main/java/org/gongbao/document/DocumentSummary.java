package org.gongbao.document;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;

/**
 * A public document without its text.
 *
 * @param id the id within this database
 * @param key what its address ends in: the number where that is unique, else year, issue
 * and place (2023-2-5)
 * @param number the number in canonical form, may be null
 * @param printedNumber the number as printed, may be null
 * @param title the title
 * @param issuedOn the date of issue, may be null
 * @param issuer the issuing body, may be null
 * @param addressees 主送机关, may be null
 * @param section the section of the issue, may be null
 * @param page the printed page it begins on, may be null
 * @param ordinal its place among the issue's documents, null outside issues
 * @param issue the issue it stands in, null outside issues
 * @param information the open-information metadata
 * @param publishedAt when it became public here
 * @param abbreviated whether only a notice was printed and no fuller text is held
 * @param force whether it holds today, and who is responsible
 * @param effectiveFrom from when it holds, may be null
 * @param validUntil its last day, may be null
 * @param sample whether it belongs to the samples
 */
public record DocumentSummary(long id, String key, @Nullable String number, @Nullable String printedNumber,
		String title, @Nullable LocalDate issuedOn, @Nullable String issuer, @Nullable String addressees,
		@Nullable String section, @Nullable Integer page, @Nullable Integer ordinal, @Nullable IssueRef issue,
		OpenInformation information, Instant publishedAt, boolean abbreviated, Force force,
		@Nullable LocalDate effectiveFrom, @Nullable LocalDate validUntil, boolean sample) {

	/**
	 * Whether it holds today.
	 * @return the validity
	 */
	public Validity validity() {
		return this.force.validity();
	}

	ItemName name() {
		return new ItemName(ItemKind.DOCUMENT, this.id, this.number, this.title, path());
	}

	/**
	 * The address of the document's page, not yet percent-encoded.
	 * @return the path
	 */
	public String path() {
		return "/documents/" + this.key;
	}

}
