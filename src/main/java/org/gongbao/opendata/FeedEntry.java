package org.gongbao.opendata;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param title what it is called
 * @param path its page, encoded
 * @param author the issuing body, may be null
 * @param day the day it bears, null where it bears none or its page says it
 * @param publishedAt when it became public
 * @param summary a sentence or two, may be null
 */
record FeedEntry(String title, String path, @Nullable String author, @Nullable LocalDate day, Instant publishedAt,
		@Nullable String summary) {
}
