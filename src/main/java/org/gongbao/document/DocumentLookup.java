package org.gongbao.document;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;
import org.gongbao.web.GoneException;

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
	 * @param at when
	 * @param issue the public issue it was printed in, may be null
	 */
	record Withdrawn(String title, @Nullable String number, String reason, @Nullable Instant at,
			@Nullable IssueRef issue) implements DocumentLookup {

		/**
		 * What answers at its address for ever.
		 * @return the exception that becomes the page that says so
		 */
		public GoneException gone() {
			String what = (this.number != null) ? this.title + "（" + this.number + "）" : this.title;
			return new GoneException(what, this.reason, this.at,
					(this.issue != null) ? new GoneException.Around(this.issue.label(), this.issue.path()) : null);
		}

	}

	/** No such document. */
	record Unknown() implements DocumentLookup {

	}

}
