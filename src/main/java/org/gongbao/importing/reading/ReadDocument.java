package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * One document of the issue.
 *
 * @param ordinal its place among the documents of the issue, from 1
 * @param section the section of the contents it belongs to, empty if none
 * @param title without the line breaks and needless spaces of the print
 * @param printedNumber the number as printed (通告字〔2023〕33号), null if none
 * @param number the number read, null if none is printed or it cannot be read
 * @param printedDate the date beside the number or in the signature as printed, null if
 * none
 * @param issuedOn the date read, null if none
 * @param issuer the body that issued it, several separated by an ideographic comma, null
 * if unknown
 * @param addressees the addressees without the colon, null if none
 * @param page the first printed page according to the contents, null if unknown
 * @param abbreviated whether only a notice is printed and the full text lies elsewhere
 * (此处略)
 * @param disclosure the disclosure notice without brackets (此件公开发布), null if none
 * @param body light markup: paragraphs separated by a blank line, GFM tables; without
 * title, number and addressees
 * @param citations the numbers of other documents found in it
 * @param statements what it says of its own and other documents' validity
 * @param effectiveFrom the first day it applies, null if it does not say
 * @param validUntil the last day it applies, null if it does not say
 * @param titleLine the line of the title's beginning
 * @param numberLine the line of the number, 0 if there is none
 * @param firstLine the first line that belongs to it
 * @param lastLine the last line that belongs to it
 * @param index the metadata block printed with it, null if none
 */
public record ReadDocument(int ordinal, String section, String title, @Nullable String printedNumber,
		@Nullable DocNumber number, @Nullable String printedDate, @Nullable LocalDate issuedOn, @Nullable String issuer,
		@Nullable String addressees, @Nullable Integer page, boolean abbreviated, @Nullable String disclosure,
		String body, List<ReadCitation> citations, List<ReadStatement> statements, @Nullable LocalDate effectiveFrom,
		@Nullable LocalDate validUntil, int titleLine, int numberLine, int firstLine, int lastLine,
		@Nullable IndexHead index) {
}
