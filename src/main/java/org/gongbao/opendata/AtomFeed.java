package org.gongbao.opendata;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import org.jdom2.Verifier;

import org.gongbao.document.Validity;
import org.gongbao.web.ChineseDates;

/**
 * A list as an Atom feed (RFC 4287).
 *
 * @param base scheme and host of the absolute links the format demands
 * @param title what the feed is called
 * @param author who publishes the gazette
 * @param listPath the list's page
 * @param query what limits the list, as in its address: empty, or encoded after a
 * question mark
 * @param entries newest first
 */
record AtomFeed(String base, String title, String author, String listPath, String query, List<FeedEntry> entries) {

	String xml() {
		SyndFeed feed = new SyndFeedImpl();
		feed.setFeedType("atom_1.0");
		feed.setTitle(sound(this.title));
		feed.setAuthor(sound(this.author));
		feed.setUri(this.base + this.listPath + this.query);
		feed.setLinks(List.of(link("alternate", this.listPath + this.query, "text/html"),
				link("self", this.listPath + ".atom" + this.query, "application/atom+xml")));
		feed.setPublishedDate(Date.from(updated()));
		feed.setEntries(this.entries.stream().map(this::entry).toList());
		try {
			return new SyndFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("The feed of " + this.listPath + " cannot be written", ex);
		}
	}

	private Instant updated() {
		return this.entries.stream().map(FeedEntry::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

	private SyndEntry entry(FeedEntry entry) {
		SyndEntry atom = new SyndEntryImpl();
		atom.setTitle(sound(entry.title()));
		atom.setUri(this.base + entry.path());
		atom.setLinks(List.of(link("alternate", entry.path(), "text/html")));
		atom.setPublishedDate(Date.from(
				(entry.day() != null) ? entry.day().atStartOfDay(ChineseDates.ZONE).toInstant() : entry.publishedAt()));
		atom.setUpdatedDate(Date.from(entry.updatedAt()));
		if (entry.author() != null) {
			atom.setAuthor(sound(entry.author()));
		}
		if (entry.summary() != null) {
			SyndContentImpl summary = new SyndContentImpl();
			summary.setType("text");
			summary.setValue(sound(entry.summary()));
			atom.setDescription(summary);
		}
		if (entry.validity() != null) {
			atom.setCategories(List.of(category(entry.validity())));
		}
		return atom;
	}

	/**
	 * Scheme and term together are the address of all documents of which that is true.
	 */
	private SyndCategory category(Validity validity) {
		SyndCategory category = new SyndCategoryImpl();
		category.setTaxonomyUri(this.base + "/documents?status=");
		category.setName(validity.code());
		category.setLabel(validity.label());
		return category;
	}

	/** Texts may hold characters that XML has no way to write. */
	private static String sound(String text) {
		return text.codePoints()
			.filter(Verifier::isXMLCharacter)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private SyndLink link(String relation, String path, String type) {
		SyndLink link = new SyndLinkImpl();
		link.setRel(relation);
		link.setHref(this.base + path);
		link.setType(type);
		return link;
	}

}
