package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;
import org.gongbao.manuscript.ManuscriptDocument;

/** A document about which nothing is known yet but perhaps its title. */
final class NewDocument {

	private NewDocument() {
	}

	/** After the last document of the issue, in its section. */
	static ManuscriptDocument after(List<ManuscriptDocument> documents, String title) {
		ManuscriptDocument last = documents.isEmpty() ? null : new ArrayList<>(documents).getLast();
		return titled((last != null) ? last.section() : null, title);
	}

	private static ManuscriptDocument titled(@Nullable String section, String title) {
		return new ManuscriptDocument(section, null, null, null, title, null, null, null, "", false, null, null, null,
				OpenInformation.EMPTY, List.of(), List.of(), List.of());
	}

}
