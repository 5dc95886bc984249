package org.gongbao.importing;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;

/**
 * The page of one document with its metadata head, read and not stored.
 *
 * @param title the document's title
 * @param number its number in canonical form, null if it has none
 * @param text its text
 * @param information its open-information metadata
 */
public record IncomingPage(String title, @Nullable String number, String text,
		OpenInformation information) implements Incoming {
}
