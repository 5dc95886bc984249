package org.gongbao.personnel;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ContentDigest;

/** One act of appointment or removal, as stored. */
@Entity
@Table(name = "appointment_act")
class Act {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "batch_id")
	private Batch batch;

	private int ordinal;

	private String person;

	@Convert(converter = AppointmentActionConverter.class)
	private AppointmentAction action;

	private String post;

	private boolean probation;

	private @Nullable String retiredOn;

	private @Nullable String effectiveFrom;

	private @Nullable String note;

	private String contentDigest;

	protected Act() {
	}

	Act(Batch batch, int ordinal, ActDraft draft) {
		this.batch = batch;
		this.ordinal = ordinal;
		this.person = draft.person();
		this.action = draft.action();
		this.post = draft.post();
		this.probation = draft.probation();
		this.retiredOn = draft.retiredOn();
		this.effectiveFrom = draft.effectiveFrom();
		this.note = draft.note();
		this.contentDigest = computeDigest();
	}

	final String computeDigest() {
		return ContentDigest.of(this.batch.issueId(), this.batch.documentId(), this.batch.reference(),
				this.batch.printedReference(), this.batch.intro(), this.batch.notes(), this.ordinal, this.person,
				this.action, this.post, this.probation, this.retiredOn, this.effectiveFrom, this.note);
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	Batch batch() {
		return this.batch;
	}

	int ordinal() {
		return this.ordinal;
	}

	String person() {
		return this.person;
	}

	ActDraft content() {
		return new ActDraft(this.person, this.action, this.post, this.probation, this.retiredOn, this.effectiveFrom,
				this.note);
	}

	String contentDigest() {
		return this.contentDigest;
	}

}
