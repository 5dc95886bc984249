package org.gongbao.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongbao.archive.FileKinds;
import org.gongbao.archive.FileSizes;
import org.gongbao.archive.PictureSize;
import org.gongbao.document.body.Figures;
import org.gongbao.web.PagePaths;

/**
 * The attachments of a document as its page shows them.
 *
 * @param key what the document's address ends in
 * @param attachments its attachments
 */
record AttachedFiles(String key, List<Attachment> attachments) {

	/**
	 * The SHA-256 of the pictures in a text.
	 * @param shown the names of those that stand in the text
	 */
	List<String> pictures(Set<String> shown) {
		return this.attachments.stream()
			.filter((attachment) -> attachment.isPicture() && shown.contains(attachment.name()))
			.map(Attachment::sha256)
			.toList();
	}

	/**
	 * The addresses of the pictures in its text.
	 * @param sizes SHA-256 to how large a picture is, as far as known
	 */
	Figures figures(Map<String, PictureSize> sizes) {
		Map<String, Attachment> byName = this.attachments.stream()
			.collect(Collectors.toMap(Attachment::name, Function.identity()));
		return (name) -> Optional.ofNullable(byName.get(name))
			.map((attachment) -> new Figures.Held(url(attachment), attachment.isPicture(),
					sizes.get(attachment.sha256())));
	}

	/**
	 * What stands below the text: files, and pictures that the text does not show.
	 * @param shown the names of those that stand in the text
	 */
	List<DocumentView.File> below(Set<String> shown) {
		return this.attachments.stream()
			.filter((attachment) -> !attachment.isPicture() || !shown.contains(attachment.name()))
			.map((attachment) -> new DocumentView.File(attachment.label(), url(attachment),
					FileKinds.words(attachment.mediaType(), attachment.name()), FileSizes.words(attachment.size())))
			.toList();
	}

	private String url(Attachment attachment) {
		return PagePaths.of("documents", this.key, "files", attachment.name());
	}

}
