package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ContentDigest;
import org.gongbao.publishing.Publication;

/** What happened on a day or a run of days, as stored. */
@Entity
@Table(name = "chronicle_entry")
class Entry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long issueId;

	private int ordinal;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String label;

	private String contentDigest;

	@Embedded
	private Publication publication = new Publication();

	@ElementCollection
	@CollectionTable(name = "chronicle_paragraph", joinColumns = @JoinColumn(name = "entry_id"))
	@OrderColumn(name = "ordinal")
	@ListIndexBase(1)
	@Column(name = "text")
	private List<String> paragraphs = new ArrayList<>();

	protected Entry() {
	}

	Entry(EntryDraft draft) {
		this.issueId = draft.issueId();
		this.ordinal = draft.ordinal();
		this.startsOn = draft.from();
		this.endsOn = draft.to();
		this.label = draft.label();
		this.paragraphs.addAll(draft.paragraphs());
		this.contentDigest = computeDigest();
	}

	final String computeDigest() {
		return ContentDigest.of(this.issueId, this.ordinal, this.startsOn, this.endsOn, this.label,
				String.join("\n", this.paragraphs));
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	EntryDraft content() {
		return new EntryDraft(this.issueId, this.ordinal, this.startsOn, this.endsOn, this.label,
				List.copyOf(this.paragraphs));
	}

	String contentDigest() {
		return this.contentDigest;
	}

	Publication publication() {
		return this.publication;
	}

}
