package org.gongbao.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.Publication;

/** A row of {@link DocumentHeads}, before it is known whether the document holds. */
record StoredHead(long id, @Nullable String number, @Nullable String printedNumber, String title,
		@Nullable LocalDate issuedOn, @Nullable String issuer, @Nullable String addressees, @Nullable String section,
		@Nullable Integer page, @Nullable Integer ordinal, @Nullable Integer contentsOrdinal, boolean abbreviated,
		boolean printedOnly, @Nullable LocalDate effectiveFrom, @Nullable LocalDate validUntil, boolean sample,
		String publicationState, @Nullable OffsetDateTime publishedAt, @Nullable String indexNumber,
		@Nullable String theme, @Nullable String genre, @Nullable String disclosure, @Nullable String statedValidity,
		@Nullable String subjectWords, @Nullable String summary, @Nullable LocalDate pagePublishedOn, boolean printed,
		@Nullable Long issueId, @Nullable Integer year, @Nullable Integer issueNumber, @Nullable Integer serial,
		boolean shared) {

	ForceSubject subject() {
		return new ForceSubject(this.id, this.number, this.effectiveFrom, this.validUntil, this.statedValidity,
				this.printed);
	}

	DocumentHead judged(Force force) {
		IssueRef issue = issue();
		OpenInformation information = new OpenInformation(this.indexNumber, this.theme, this.genre, this.disclosure,
				this.statedValidity, this.subjectWords, this.summary, this.pagePublishedOn);
		Instant since = (this.publishedAt != null) ? this.publishedAt.toInstant() : Instant.EPOCH;
		DocumentSummary summary = new DocumentSummary(this.id, key(issue), this.number, this.printedNumber, this.title,
				this.issuedOn, this.issuer, this.addressees, this.section, this.page, this.ordinal, issue, information,
				since, this.abbreviated && this.printedOnly, force, this.effectiveFrom, this.validUntil, this.sample);
		return new DocumentHead(summary, Publication.State.of(this.publicationState), this.abbreviated,
				this.contentsOrdinal);
	}

	private @Nullable IssueRef issue() {
		return (this.issueId != null && this.year != null && this.issueNumber != null)
				? new IssueRef(this.issueId, this.year, this.issueNumber, this.serial) : null;
	}

	private String key(@Nullable IssueRef issue) {
		if (this.number != null && !this.shared) {
			return this.number;
		}
		return (issue != null && this.ordinal != null)
				? new DocumentKey(issue.year(), issue.number(), this.ordinal).toString()
				: DocumentKey.alone(this.issuedOn, this.id).toString();
	}

}
