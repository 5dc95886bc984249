package org.gongbao.search.query;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.Validity;
import org.gongbao.document.body.Passage;
import org.gongbao.search.index.ItemCode;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.query.Snippets.Excerpt;

/**
 * One result.
 *
 * @param code kind and id
 * @param item what is shown of it
 * @param validity whether it holds on the reader's day, null for what is no document
 * @param titleHtml the title with what matched marked, escaped HTML
 * @param snippet a sentence or two that show what matched, escaped HTML
 * @param lead how its text begins, escaped HTML, if nothing but the title matched and the
 * snippet repeats it; else null
 * @param passage the article or heading in which the snippet stands, null where there is
 * none
 */
public record Hit(ItemCode code, StoredItem item, @Nullable Validity validity, String titleHtml, String snippet,
		@Nullable String lead, @Nullable Passage passage) {

	static Hit of(ItemCode code, StoredItem item, @Nullable Validity validity, Snippets snippets) {
		String title = snippets.marked(item.title());
		Excerpt inText = snippets.around(item.body()).orElse(null);
		if (inText != null) {
			return new Hit(code, item, validity, title, inText.html(), null,
					Passage.at(item.passages(), inText.place()).orElse(null));
		}
		String lead = snippets.lead(item.body());
		Excerpt inTitle = snippets.around(item.title()).orElse(null);
		return (inTitle != null) ? new Hit(code, item, validity, title, inTitle.html(), lead, null)
				: new Hit(code, item, validity, title, beside(item, snippets).orElse(lead), null, null);
	}

	/**
	 * Some text to show below the title.
	 * @return the snippet, but how the text begins where the snippet repeats the title
	 */
	public String belowTitle() {
		return (this.lead != null) ? this.lead : this.snippet;
	}

	/** What matched stands neither in the text nor in the title: addressees, numbers. */
	private static Optional<String> beside(StoredItem item, Snippets snippets) {
		return Stream.of(item.more().stream(), Stream.ofNullable(item.number()), item.spellings().stream())
			.flatMap((texts) -> texts)
			.flatMap((text) -> snippets.around(text).stream())
			.map(Excerpt::html)
			.findFirst();
	}

}
