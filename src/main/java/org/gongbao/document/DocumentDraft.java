package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about to be stored.
 *
 * @param placement where in an issue it stands; null for a document that stands alone
 * @param number the number in canonical form, may be null
 * @param printedNumber the number as printed, may be null
 * @param title the title
 * @param issuedOn the date of issue, may be null
 * @param issuer the issuing body, may be null
 * @param addressees 主送机关, may be null
 * @param text the body: paragraphs separated by blank lines, light Markdown
 * @param abbreviated whether the gazette prints only a notice (此处略)
 * @param effectiveFrom from when it holds, may be null
 * @param validUntil until when it holds, that day included; may be null
 * @param information the open-information metadata
 * @param relations what it says of other documents by number
 * @param statements what it says of its own force
 * @param attachments its pictures and files, no two with one name
 * @param sample whether it belongs to the samples
 */
public record DocumentDraft(@Nullable Placement placement, @Nullable String number, @Nullable String printedNumber,
		String title, @Nullable LocalDate issuedOn, @Nullable String issuer, @Nullable String addressees, String text,
		boolean abbreviated, @Nullable LocalDate effectiveFrom, @Nullable LocalDate validUntil,
		OpenInformation information, List<Relation> relations, List<Statement> statements, List<Attachment> attachments,
		boolean sample) {
}
