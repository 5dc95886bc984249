package org.gongbao.correction;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ContentDigest;
import org.gongbao.publishing.ItemKind;

/**
 * A correction as stored, from its proposal on.
 *
 * @param id its id
 * @param kind the kind of the item
 * @param itemId the item
 * @param wording what it says
 * @param state how far it is
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param decidedBy who approved or refused it, null while it waits
 * @param decidedAt when, null while it waits
 * @param refusal why it was refused, null if it was not
 * @param printedInIssueId the issue that printed it, null until one has
 * @param digest the digest stored with it
 */
record Proposal(long id, ItemKind kind, long itemId, Wording wording, State state, Person proposedBy,
		Instant proposedAt, @Nullable Person decidedBy, @Nullable Instant decidedAt, @Nullable String refusal,
		@Nullable Long printedInIssueId, String digest) {

	/** The digest its content gives now. */
	String computeDigest() {
		return digest(this.kind, this.itemId, this.wording, this.state, this.proposedBy.id(), this.proposedAt,
				(this.decidedBy != null) ? this.decidedBy.id() : null, this.decidedAt, this.refusal);
	}

	/** The digest it will have once decided. */
	String digestWhen(State decided, long by, Instant at, @Nullable String why) {
		return digest(this.kind, this.itemId, this.wording, decided, this.proposedBy.id(), this.proposedAt, by, at,
				why);
	}

	static String digest(ItemKind kind, long itemId, Wording wording, State state, long proposedBy, Instant proposedAt,
			@Nullable Long decidedBy, @Nullable Instant decidedAt, @Nullable String refusal) {
		return ContentDigest.of(kind, itemId, wording.passage(), wording.replacement(), wording.explanation(),
				wording.anchor(), wording.place(), state, proposedBy, proposedAt, decidedBy, decidedAt, refusal);
	}

	/** How readers will see it, or see it already. */
	Correction asCorrection(Instant otherwise) {
		return new Correction(this.id, this.kind, this.itemId, this.wording.passage(), this.wording.replacement(),
				this.wording.explanation(), this.wording.anchor(), this.wording.place(),
				(this.decidedAt != null) ? this.decidedAt : otherwise, this.printedInIssueId);
	}

	/** How far a correction is. */
	enum State {

		PROPOSED, PUBLISHED, REFUSED

	}

	/**
	 * What a correction says.
	 *
	 * @param passage what was printed
	 * @param replacement what it should say
	 * @param explanation why
	 * @param anchor the address within the item's page, may be null
	 * @param place the short name of that place, may be null
	 */
	record Wording(String passage, String replacement, String explanation, @Nullable String anchor,
			@Nullable String place) {

	}

	/**
	 * A staff member, as far as pages name one.
	 *
	 * @param id the member
	 * @param name the name
	 */
	record Person(long id, String name) {

	}

}
