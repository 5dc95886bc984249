package org.gongbao.correction;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;

/**
 * A published correction.
 *
 * @param id its id
 * @param kind the kind of the item it corrects
 * @param itemId the item
 * @param passage what was printed (原文)
 * @param replacement what it should say (应为)
 * @param explanation why, in words for citizens (说明)
 * @param anchor the address within the item's page, null where there is none
 * @param place the short name of that place (第三条), may be null
 * @param publishedAt when it became public, by the database's clock
 * @param printedInIssueId the issue that printed it, null until one has
 */
public record Correction(long id, ItemKind kind, long itemId, String passage, String replacement, String explanation,
		@Nullable String anchor, @Nullable String place, Instant publishedAt, @Nullable Long printedInIssueId) {

	/**
	 * The correction as an issue prints it.
	 * @return what was printed and what it should say, each in quotes
	 */
	public String inPrint() {
		return "“" + this.passage + "”应为“" + this.replacement + "”";
	}

}
