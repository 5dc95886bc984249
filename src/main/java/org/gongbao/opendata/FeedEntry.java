package org.gongbao.opendata;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param title what it is called
 * @param path its page, encoded
 * @param author the issuing body, may be null
 * @param publishedAt when it became public
 * @param summary a sentence or two, may be null
 */
record FeedEntry(String title, String path, @Nullable String author, Instant publishedAt, @Nullable String summary) {
}
