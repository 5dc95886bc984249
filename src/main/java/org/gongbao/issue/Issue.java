package org.gongbao.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ContentDigest;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.publishing.Publication;

/** One number of the gazette, as stored. */
@Entity
@SecondaryTable(name = PrintedEdition.TABLE, pkJoinColumns = @PrimaryKeyJoinColumn(name = "issue_id"))
class Issue {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int year;

	private int number;

	private @Nullable Integer serial;

	private String title;

	private @Nullable String motto;

	@Embedded
	private @Nullable Colophon colophon;

	@Embedded
	private @Nullable PrintedEdition edition;

	private boolean sample;

	private boolean proof;

	private String contentDigest;

	@Embedded
	private Publication publication = new Publication();

	@ElementCollection
	@CollectionTable(name = "issue_contents_line", joinColumns = @JoinColumn(name = "issue_id"))
	@OrderColumn(name = "ordinal")
	@ListIndexBase(1)
	private List<ContentsLine> contents = new ArrayList<>();

	protected Issue() {
	}

	Issue(IssueDraft draft) {
		this.year = draft.year();
		this.number = draft.number();
		this.serial = draft.serial();
		this.title = draft.title();
		this.motto = draft.motto();
		this.colophon = draft.colophon();
		this.edition = draft.edition();
		this.sample = draft.sample();
		this.contents.addAll(draft.contents());
		this.contentDigest = computeDigest();
	}

	IssueRef ref() {
		return new IssueRef(id(), this.year, this.number, this.serial);
	}

	IssueDetails details() {
		return new IssueDetails(ref(), this.title, this.motto, colophon(), List.copyOf(this.contents), this.edition,
				this.publication.publishedAt(), this.sample, this.contentDigest, this.proof);
	}

	/**
	 * Gives it another printed edition, or takes it away.
	 * @return whether anything changed
	 */
	boolean attach(@Nullable PrintedEdition other) {
		if (Objects.equals(this.edition, other)) {
			return false;
		}
		this.edition = other;
		this.contentDigest = computeDigest();
		return true;
	}

	/**
	 * Adds what is known of the printed issue only now; what is public already stays as
	 * it is.
	 */
	void complete(IssueDraft draft) {
		this.serial = (this.serial != null) ? this.serial : draft.serial();
		this.motto = (this.motto != null) ? this.motto : draft.motto();
		this.colophon = colophon().equals(Colophon.EMPTY) ? draft.colophon() : this.colophon;
		this.edition = (this.edition != null) ? this.edition : draft.edition();
		if (this.contents.isEmpty()) {
			this.contents.addAll(draft.contents());
		}
		this.contentDigest = computeDigest();
	}

	ItemName name() {
		return new ItemName(ItemKind.ISSUE, id(), ref().label(), this.title + IssueLabels.full(ref()), ref().path());
	}

	Publication publication() {
		return this.publication;
	}

	/** Marks that it is public before it is printed, or that it is printed by now. */
	void proof(boolean before) {
		this.proof = before;
	}

	boolean isProof() {
		return this.proof;
	}

	boolean sample() {
		return this.sample;
	}

	String contentDigest() {
		return this.contentDigest;
	}

	final String computeDigest() {
		String content = ContentDigest.of(this.year, this.number, this.serial, this.title, this.motto, colophon(),
				this.contents);
		// Without an edition the digest is what it was before there were any.
		return (this.edition != null) ? ContentDigest.of(content, this.edition) : content;
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	private Colophon colophon() {
		return (this.colophon != null) ? this.colophon : Colophon.EMPTY;
	}

}
