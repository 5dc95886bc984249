package org.gongbao.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.Correction;
import org.gongbao.document.Validity;

/**
 * One entry of a feed.
 *
 * @param title what it is called
 * @param path its page, encoded
 * @param author the issuing body, may be null
 * @param day the day it bears, null where it bears none or its page says it
 * @param publishedAt when it became public
 * @param summary a sentence or two, may be null
 * @param updatedAt when it last changed
 * @param validity whether it holds today, null for what is no document
 */
record FeedEntry(String title, String path, @Nullable String author, @Nullable LocalDate day, Instant publishedAt,
		@Nullable String summary, Instant updatedAt, @Nullable Validity validity) {

	FeedEntry(String title, String path, @Nullable String author, @Nullable LocalDate day, Instant publishedAt,
			@Nullable String summary) {
		this(title, path, author, day, publishedAt, summary, publishedAt, null);
	}

	/** The same, changed by corrections: readers of the feed are told again. */
	FeedEntry corrected(List<Correction> corrections) {
		if (corrections.isEmpty()) {
			return this;
		}
		String words = corrections.stream().map(FeedEntry::words).collect(Collectors.joining("\n"));
		return new FeedEntry(this.title, this.path, this.author, this.day, this.publishedAt,
				(this.summary != null) ? this.summary + "\n" + words : words, corrections.getLast().publishedAt(),
				this.validity);
	}

	/** The same, of a document: readers of the feed can tell what holds. */
	FeedEntry holding(@Nullable Validity validity) {
		return new FeedEntry(this.title, this.path, this.author, this.day, this.publishedAt, this.summary,
				this.updatedAt, validity);
	}

	static String words(Correction correction) {
		String place = (correction.place() != null) ? correction.place() : "";
		return "更正：" + place + "“" + correction.passage() + "”应为“" + correction.replacement() + "”。"
				+ correction.explanation();
	}

}
