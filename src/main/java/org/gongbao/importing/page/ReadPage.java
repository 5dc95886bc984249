package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.importing.reading.ReadBatch;
import org.gongbao.importing.reading.ReadCitation;
import org.gongbao.importing.reading.ReadStatement;
import org.gongbao.importing.reading.Remark;

/**
 * What was found on the page of one document.
 *
 * @param head the metadata head as printed, all its fields null if the page has none
 * @param printedNumber the number as printed in the head, else under the title; null if
 * none
 * @param number the number read, null if none is printed or it cannot be read
 * @param title the head's, else the one above the text, without line breaks
 * @param issuer the head's, else the one the title or the signature names; several
 * separated by an ideographic comma; null if unknown
 * @param issuedOn 成文日期, else the date of the signature; null if none
 * @param publishedOn 发布日期, else the date the site labels so; null if none
 * @param addressees without the colon, null if none
 * @param disclosure the disclosure notice without brackets (此件公开发布), null if none
 * @param body light markup: paragraphs separated by a blank line, GFM tables; without
 * title, number and addressees
 * @param signature the names above the first date of signature, one a line, null if none
 * @param signedOn the first date of signature, null if none
 * @param citations the numbers of other documents found in the body
 * @param statements what it says of its own and other documents' validity
 * @param effectiveFrom the first day it applies by its own words, else by the head
 * (实施日期); null if neither says
 * @param validUntil the last day it applies, likewise
 * @param appointments the appointments and removals it notifies, empty for other
 * documents
 * @param remarks what staff should look at, in the order of the lines
 * @param account where every line of the input went
 */
public record ReadPage(PageHead head, @Nullable String printedNumber, @Nullable DocNumber number, String title,
		@Nullable String issuer, @Nullable LocalDate issuedOn, @Nullable LocalDate publishedOn,
		@Nullable String addressees, @Nullable String disclosure, String body, @Nullable String signature,
		@Nullable LocalDate signedOn, List<ReadCitation> citations, List<ReadStatement> statements,
		@Nullable LocalDate effectiveFrom, @Nullable LocalDate validUntil, List<ReadBatch> appointments,
		List<Remark> remarks, PageAccount account) {
}
