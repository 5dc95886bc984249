package org.gongbao.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.archive.FileKinds;
import org.gongbao.document.TextPreview;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.PagePaths;

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

	private Map<String, String> pictures(long id, PartKey key) {
		Map<String, String> pictures = new LinkedHashMap<>();
		this.manuscripts.find(id)
			.flatMap((head) -> this.manuscripts.content(id, head.version()).document(key))
			.ifPresent((document) -> {
				for (AttachedFile file : document.attachments()) {
					if (FileKinds.isPicture(file.mediaType())) {
						pictures.put(file.name(),
								"/staff/drafts/" + id + "/parts/" + key + "/files/" + PagePaths.encode(file.name()));
					}
				}
			});
		return pictures;
	}

}
