package org.gongbao.desk;

import java.util.Optional;

import org.gongbao.manuscript.ManuscriptDocument;

/**
 * An attachment as a line of text, which is how forms carry it. Only name and title come
 * from the form: what file it is, the server knows.
 *
 * @param name its name within the document
 * @param title what it shows or is, empty for none
 */
record AttachmentLine(String name, String title) {

	static String write(ManuscriptDocument.AttachedFile file) {
		return new AttachmentLine(file.name(), (file.title() != null) ? file.title() : "").write();
	}

	static Optional<AttachmentLine> read(String line) {
		int tab = line.indexOf('\t');
		return (tab > 0) ? Optional.of(new AttachmentLine(line.substring(0, tab), line.substring(tab + 1)))
				: Optional.empty();
	}

	String write() {
		return this.name.replaceAll("[\\t\\r\\n]+", " ") + "\t" + this.title.replaceAll("[\\t\\r\\n]+", " ").strip();
	}

}
