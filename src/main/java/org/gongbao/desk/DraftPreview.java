package org.gongbao.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.document.TextPreview;
import org.gongbao.manuscript.DraftFiles;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;

/** Shows a text that is being written as its public page will, with its pictures. */
@Component
class DraftPreview {

	private static final String TOO_LONG = "<p>正文太长，请分开以后再预览。</p>";

	private final TextPreview previews;

	private final Manuscripts manuscripts;

	DraftPreview(TextPreview previews, Manuscripts manuscripts) {
		this.previews = previews;
		this.manuscripts = manuscripts;
	}

	String html(long id, PartKey key, String title, String text) {
		if (!DocumentField.TEXT.fits(text)) {
			return TOO_LONG;
		}
		return this.previews.html(title, text, pictures(id, key));
	}

	private List<TextPreview.Picture> pictures(long id, PartKey key) {
		return this.manuscripts.find(id)
			.flatMap((head) -> this.manuscripts.content(id, head.version()).document(key))
			.map((document) -> new DraftFiles(id, key).pictures(document))
			.orElse(List.of());
	}

}
