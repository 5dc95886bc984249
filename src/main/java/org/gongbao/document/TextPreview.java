package org.gongbao.document;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.archive.PictureSize;
import org.gongbao.archive.PictureSizes;
import org.gongbao.document.body.Body;
import org.gongbao.document.body.Figures;
import org.gongbao.document.body.RenderedBody;

/** The text of a document that is still being written, as its page will show it. */
@Component
public class TextPreview {

	/** No document has this id. */
	private static final long NOT_YET = 0;

	private final DocumentViews views;

	private final PictureSizes sizes;

	TextPreview(DocumentViews views, PictureSizes sizes) {
		this.views = views;
		this.sizes = sizes;
	}

	/**
	 * Writes a text as HTML with what its page is written with.
	 * @param title the document's title
	 * @param text the body: paragraphs separated by blank lines, light Markdown
	 * @param pictures its pictures
	 * @return the HTML, safe to stand in a page as it is
	 */
	public String html(String title, String text, List<Picture> pictures) {
		Map<String, PictureSize> known = this.sizes.of(pictures.stream().map(Picture::sha256).toList());
		Figures figures = (name) -> pictures.stream()
			.filter((picture) -> picture.name().equals(name))
			.findFirst()
			.map((picture) -> new Figures.Held(picture.url(), true, known.get(picture.sha256())));
		RenderedBody body = this.views.render(Body.read(text, title), NOT_YET, figures);
		return body.opening() + body.rest();
	}

	/**
	 * A picture that a text can show.
	 *
	 * @param name its name, as the text gives it
	 * @param url where it is, encoded
	 * @param sha256 the SHA-256 of its bytes
	 */
	public record Picture(String name, String url, String sha256) {

	}

}
