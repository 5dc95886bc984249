package org.gongbao.opendata;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One correction.
 *
 * @param publishedAt when it became public
 * @param kind the kind of what it corrects: issue, document, appointment or chronicle
 * @param number the number of what it corrects, may be null
 * @param title the title of what it corrects
 * @param place the short name of the place, may be null
 * @param passage what was printed
 * @param replacement what it should say
 * @param explanation why
 * @param url where it stands, on the page of what it corrects
 */
@JsonPropertyOrder({ "publishedAt", "kind", "number", "title", "place", "passage", "replacement", "explanation",
		"url" })
record CorrectionItem(Instant publishedAt, String kind, @Nullable String number, String title, @Nullable String place,
		String passage, String replacement, String explanation, String url) {
}
