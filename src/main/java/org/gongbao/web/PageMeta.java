package org.gongbao.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: title, address, place in the site and the meta tags that
 * the rules for government sites demand. Every view goes to its template with one of
 * these as {@code page}.
 *
 * @param title of this page alone; the frame adds the name of the site
 * @param description one sentence for search engines, if any
 * @param path address of the page, encoded as {@link PagePaths} does it
 * @param breadcrumbs the way to this page, the page itself last; none on top pages
 * @param section entry of the navigation that is marked, if any
 * @param indexed false asks search engines to leave the page out
 * @param front whether this is the front page, which has the large masthead
 * @param ownSearch whether the page has a large search box, so that the head needs none
 * @param column tags of the list page this is, or to which this content belongs
 * @param article tags of a content page
 * @param alternates the same resource in other forms
 */
public record PageMeta(String title, @Nullable String description, String path, List<Crumb> breadcrumbs,
		@Nullable Section section, boolean indexed, boolean front, boolean ownSearch, @Nullable Column column,
		@Nullable Article article, List<Alternate> alternates) {

	/**
	 * A page with only title and address; the other methods add to it.
	 * @param title of this page alone
	 * @param path its address, encoded
	 * @return the description of the page
	 */
	public static PageMeta of(String title, String path) {
		return new PageMeta(title, null, path, List.of(), null, true, false, false, null, null, List.of());
	}

	public PageMeta describedAs(@Nullable String text) {
		return new PageMeta(this.title, text, this.path, this.breadcrumbs, this.section, this.indexed, this.front,
				this.ownSearch, this.column, this.article, this.alternates);
	}

	/**
	 * Adds one step of the way to this page; the frame puts 首页 before the first.
	 * @param label what the step is called
	 * @param url where it leads, encoded; {@code null} for the page itself
	 * @return the same with one more step
	 */
	public PageMeta crumb(String label, @Nullable String url) {
		List<Crumb> more = new ArrayList<>(this.breadcrumbs);
		more.add(new Crumb(label, url));
		return new PageMeta(this.title, this.description, this.path, List.copyOf(more), this.section, this.indexed,
				this.front, this.ownSearch, this.column, this.article, this.alternates);
	}

	public PageMeta in(Section entry) {
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, entry, this.indexed, this.front,
				this.ownSearch, this.column, this.article, this.alternates);
	}

	public PageMeta notIndexed() {
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, this.section, false, this.front,
				this.ownSearch, this.column, this.article, this.alternates);
	}

	public PageMeta asFront() {
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, this.section, this.indexed, true,
				this.ownSearch, this.column, this.article, this.alternates);
	}

	public PageMeta withOwnSearch() {
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, this.section, this.indexed,
				this.front, true, this.column, this.article, this.alternates);
	}

	public PageMeta column(Column tags) {
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, this.section, this.indexed,
				this.front, this.ownSearch, tags, this.article, this.alternates);
	}

	public PageMeta article(Article tags) {
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, this.section, this.indexed,
				this.front, this.ownSearch, this.column, tags, this.alternates);
	}

	/**
	 * Adds a link to the same resource as JSON.
	 * @param url its address, encoded
	 * @return the same with one more link
	 */
	public PageMeta json(String url) {
		return alternate(new Alternate("application/json", url, "数据（JSON）"));
	}

	/**
	 * Adds a link to the same list as a feed.
	 * @param url its address, encoded
	 * @return the same with one more link
	 */
	public PageMeta atom(String url) {
		return alternate(new Alternate("application/atom+xml", url, "订阅（Atom）"));
	}

	private PageMeta alternate(Alternate alternate) {
		List<Alternate> more = new ArrayList<>(this.alternates);
		more.add(alternate);
		return new PageMeta(this.title, this.description, this.path, this.breadcrumbs, this.section, this.indexed,
				this.front, this.ownSearch, this.column, this.article, List.copyOf(more));
	}

	/** An entry of the navigation. */
	public enum Section {

		/** 本期: the newest issue. */
		CURRENT_ISSUE,
		/** 各期. */
		ISSUES,
		/** 文件. */
		DOCUMENTS,
		/** 人事任免. */
		APPOINTMENTS,
		/** 大事记. */
		CHRONICLE

	}

	/**
	 * One step of the way to a page.
	 *
	 * @param label what it is called
	 * @param url where it leads, {@code null} for the page itself
	 */
	public record Crumb(String label, @Nullable String url) {

	}

	/**
	 * The tags of a list page (栏目页).
	 *
	 * @param name ColumnName
	 * @param description ColumnDescription
	 * @param keywords ColumnKeywords
	 * @param type ColumnType: 首页 for the front page, else 政策文件
	 */
	public record Column(String name, String description, List<String> keywords, String type) {

		/**
		 * A list page of the gazette.
		 * @param name ColumnName
		 * @param description ColumnDescription
		 * @param keywords ColumnKeywords
		 * @return the tags, of type 政策文件
		 */
		public static Column of(String name, String description, String... keywords) {
			return new Column(name, description, List.of(keywords), "政策文件");
		}

		public String joinedKeywords() {
			return String.join(",", this.keywords);
		}

	}

	/**
	 * The tags of a content page.
	 *
	 * @param title ArticleTitle
	 * @param publishedAt PubDate; {@code null} while unknown, and then there is no tag,
	 * because a false date is worse than none
	 * @param source ContentSource, such as the issue it is printed in
	 * @param keywords Keywords, maybe none
	 * @param author Author: the issuing body, if known
	 * @param description Description, if any
	 */
	public record Article(String title, @Nullable Instant publishedAt, String source, List<String> keywords,
			@Nullable String author, @Nullable String description) {

		public @Nullable String pubDate() {
			return (this.publishedAt != null) ? ChineseDates.minute(this.publishedAt) : null;
		}

		public String joinedKeywords() {
			return String.join(",", this.keywords);
		}

	}

	/**
	 * The same resource in another form.
	 *
	 * @param type media type
	 * @param url its address, encoded
	 * @param title what the link is called
	 */
	public record Alternate(String type, String url, String title) {

	}

}
