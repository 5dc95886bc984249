package org.gongbao.document;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.document.body.Body;
import org.gongbao.document.body.RenderedBody;

/** The text of a document that is still being written, as its page will show it. */
@Component
public class TextPreview {

	private final TitleLines titles;

	TextPreview(TitleLines titles) {
		this.titles = titles;
	}

	/**
	 * Writes a text as HTML with what its page is written with.
	 * @param title the document's title
	 * @param text the body: paragraphs separated by blank lines, light Markdown
	 * @param pictures the addresses of its pictures by name
	 * @return the HTML, safe to stand in a page as it is
	 */
	public String html(String title, String text, Map<String, String> pictures) {
		RenderedBody body = Body.read(text, title).render((number) -> Optional.empty(), this.titles);
		return body.opening() + body.rest();
	}

}
