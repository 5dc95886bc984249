package org.gongbao.document;

import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.Publication;

/**
 * All that is stored of a document but its text, and whether it holds.
 *
 * @param summary what readers may see of it once it is public
 * @param state whether it is a draft, public or withdrawn
 * @param abbreviated whether the gazette printed no more than a notice of it
 * @param contentsOrdinal the line of the contents that leads to it, null where none does
 */
record DocumentHead(DocumentSummary summary, Publication.State state, boolean abbreviated,
		@Nullable Integer contentsOrdinal) {

	boolean isPublic() {
		return this.state == Publication.State.PUBLISHED;
	}

	boolean isWithdrawn() {
		return this.state == Publication.State.WITHDRAWN;
	}

	boolean isDraft() {
		return this.state == Publication.State.DRAFT;
	}

}
