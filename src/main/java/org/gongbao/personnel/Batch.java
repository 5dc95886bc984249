package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.Publication;

/** Acts under one reference, as stored. */
@Entity
@Table(name = "appointment_batch")
class Batch {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private @Nullable Long issueId;

	private @Nullable Long documentId;

	private int ordinal;

	private @Nullable String intro;

	private @Nullable String reference;

	private @Nullable String printedReference;

	private @Nullable String notes;

	@Embedded
	private Publication publication = new Publication();

	@OneToMany(mappedBy = "batch", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("ordinal")
	private List<Act> acts = new ArrayList<>();

	protected Batch() {
	}

	Batch(BatchDraft draft) {
		this.issueId = draft.issueId();
		this.documentId = draft.documentId();
		this.ordinal = draft.ordinal();
		this.intro = draft.intro();
		this.reference = draft.reference();
		this.printedReference = draft.printedReference();
		this.notes = draft.notes();
		for (ActDraft act : draft.acts()) {
			this.acts.add(new Act(this, this.acts.size() + 1, act));
		}
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	@Nullable Long issueId() {
		return this.issueId;
	}

	@Nullable Long documentId() {
		return this.documentId;
	}

	int ordinal() {
		return this.ordinal;
	}

	@Nullable String intro() {
		return this.intro;
	}

	@Nullable String reference() {
		return this.reference;
	}

	@Nullable String printedReference() {
		return this.printedReference;
	}

	@Nullable String notes() {
		return this.notes;
	}

	Publication publication() {
		return this.publication;
	}

	List<Act> acts() {
		return List.copyOf(this.acts);
	}

}
