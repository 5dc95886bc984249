package org.gongbao.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an address of a document leads to. */
public sealed interface DocumentLookup {

	/**
	 * The document itself.
	 *
	 * @param document the document
	 */
	record Found(DocumentDetails document) implements DocumentLookup {

	}

	/**
	 * The document's one true address.
	 *
	 * @param path where it is, not yet percent-encoded
	 */
	record Elsewhere(String path) implements DocumentLookup {

	}

	/**
	 * Several documents bear this number.
	 *
	 * @param number the number
	 * @param documents the documents, newest first
	 */
	record Several(String number, List<DocumentSummary> documents) implements DocumentLookup {

	}

	/**
	 * The document was public and has been withdrawn.
	 *
	 * @param title its title
	 * @param number its number, may be null
	 * @param reason why it was withdrawn
	 */
	record Withdrawn(String title, @Nullable String number, String reason) implements DocumentLookup {

	}

	/** No such document. */
	record Unknown() implements DocumentLookup {

	}

}
