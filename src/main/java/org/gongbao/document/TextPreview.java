package org.gongbao.document;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.document.body.Body;
import org.gongbao.document.body.Figures;
import org.gongbao.document.body.RenderedBody;

/** The text of a document that is still being written, as its page will show it. */
@Component
public class TextPreview {

	/** No document has this id. */
	private static final long NOT_YET = 0;

	private final DocumentViews views;

	TextPreview(DocumentViews views) {
		this.views = views;
	}

	/**
	 * Writes a text as HTML with what its page is written with.
	 * @param title the document's title
	 * @param text the body: paragraphs separated by blank lines, light Markdown
	 * @param pictures the addresses of its pictures by name
	 * @return the HTML, safe to stand in a page as it is
	 */
	public String html(String title, String text, Map<String, String> pictures) {
		Figures figures = (name) -> Optional.ofNullable(pictures.get(name))
			.map((url) -> new Figures.Held(url, true, null));
		RenderedBody body = this.views.render(Body.read(text, title), NOT_YET, figures);
		return body.opening() + body.rest();
	}

}
