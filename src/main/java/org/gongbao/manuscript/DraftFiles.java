package org.gongbao.manuscript;

import java.util.List;

import org.gongbao.archive.FileKinds;
import org.gongbao.document.TextPreview;
import org.gongbao.web.PagePaths;

/**
 * Where staff find the pictures and files of a document that is being made.
 *
 * @param manuscript the manuscript's id
 * @param part the document
 */
public record DraftFiles(long manuscript, PartKey part) {

	/**
	 * The address of one of them.
	 * @param name its name
	 * @return the path, encoded
	 */
	public String url(String name) {
		return PagePaths.of("staff", "drafts", String.valueOf(this.manuscript), "parts", this.part.toString(), "files",
				name);
	}

	/**
	 * The pictures its text can show.
	 * @param document the document as it is now
	 * @return in the order in which they are attached
	 */
	public List<TextPreview.Picture> pictures(ManuscriptDocument document) {
		return document.attachments()
			.stream()
			.filter((file) -> FileKinds.isPicture(file.mediaType()))
			.map((file) -> new TextPreview.Picture(file.name(), url(file.name()), file.sha256()))
			.toList();
	}

}
