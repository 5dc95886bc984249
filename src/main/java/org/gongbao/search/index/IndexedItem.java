package org.gongbao.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.Holding;
import org.gongbao.document.body.Passage;
import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ItemKind;

/**
 * What the index takes in of one public item, whatever its kind.
 *
 * @param kind the kind
 * @param id the id among its kind
 * @param digest the digest stored with the content, 64 hexadecimal digits
 * @param title the title, or the words that stand for one
 * @param number the number or reference in canonical form, may be null
 * @param spellings other ways the item spells its number, and its other numbers
 * @param body the text, paragraphs separated by line breaks
 * @param more what is printed with the text but stands apart from it (addressees)
 * @param person the person it is about, may be null
 * @param action for an act of appointment its code, else null
 * @param place where it stands
 * @param date the day it bears; null where it bears none
 * @param url its page, encoded
 * @param passages the passages of its body, in order; empty for all but documents
 * @param holding on what it rests whether it holds; null for all but documents
 * @param until the last of its days if it is about several, else null
 */
public record IndexedItem(ItemKind kind, long id, String digest, String title, @Nullable String number,
		List<String> spellings, String body, List<String> more, @Nullable String person, @Nullable String action,
		Place place, @Nullable LocalDate date, String url, List<Passage> passages, @Nullable Holding holding,
		@Nullable LocalDate until) {

	private static final int DAYS_PER_ISSUE = 28;

	private static final int LAST_DAY = 364;

	private static final int MOST_DAYS = 40;

	/**
	 * An item that is no document.
	 * @param kind the kind
	 * @param id the id among its kind
	 * @param digest the digest stored with the content, 64 hexadecimal digits
	 * @param title the title, or the words that stand for one
	 * @param number the number or reference in canonical form, may be null
	 * @param spellings other ways the item spells its number, and its other numbers
	 * @param body the text, paragraphs separated by line breaks
	 * @param more what is printed with the text but stands apart from it (addressees)
	 * @param person the person it is about, may be null
	 * @param action for an act of appointment its code, else null
	 * @param place where it stands
	 * @param date the day it bears; null where it bears none
	 * @param url its page, encoded
	 */
	public IndexedItem(ItemKind kind, long id, String digest, String title, @Nullable String number,
			List<String> spellings, String body, List<String> more, @Nullable String person, @Nullable String action,
			Place place, @Nullable LocalDate date, String url) {
		this(kind, id, digest, title, number, spellings, body, more, person, action, place, date, url, List.of(), null,
				null);
	}

	/** The same with more that stands beside the text. */
	IndexedItem withMore(List<String> beside) {
		List<String> all = Stream.concat(this.more.stream(), beside.stream()).toList();
		return new IndexedItem(this.kind, this.id, this.digest, this.title, this.number, this.spellings, this.body, all,
				this.person, this.action, this.place, this.date, this.url, this.passages, this.holding, this.until);
	}

	/**
	 * The key under which an item is updated and deleted.
	 * @param kind its kind
	 * @param id its id
	 * @return such as {@code document:12}
	 */
	public static String key(ItemKind kind, long id) {
		return kind.code() + ":" + id;
	}

	String key() {
		return key(this.kind, this.id);
	}

	/** The year by which it is filtered: that of its day, else that of its issue. */
	@Nullable Integer year() {
		if (this.date != null) {
			return this.date.getYear();
		}
		IssueRef issue = this.place.issue();
		return (issue != null) ? (Integer) issue.year() : null;
	}

	/** Every day it is about; of very many the first. */
	List<LocalDate> days() {
		if (this.date == null) {
			return List.of();
		}
		LocalDate last = (this.until != null && this.until.isAfter(this.date)) ? this.until : this.date;
		return this.date.datesUntil(last.plusDays(1)).limit(MOST_DAYS).toList();
	}

	/**
	 * Its place in time for sorting, in days. What bears no day stands about where its
	 * issue came out.
	 */
	long order() {
		if (this.date != null) {
			return this.date.toEpochDay();
		}
		IssueRef issue = this.place.issue();
		if (issue == null) {
			return 0;
		}
		return LocalDate.of(issue.year(), 1, 1).toEpochDay() + Math.min(LAST_DAY, issue.number() * DAYS_PER_ISSUE);
	}

	/**
	 * Where an item stands.
	 *
	 * @param issue the issue, null outside issues
	 * @param page the printed page, may be null
	 * @param section the section of the issue, may be null
	 * @param issuer the issuing body, may be null
	 */
	public record Place(@Nullable IssueRef issue, @Nullable Integer page, @Nullable String section,
			@Nullable String issuer) {

		static Place in(@Nullable IssueRef issue) {
			return new Place(issue, null, null, null);
		}

	}

}
