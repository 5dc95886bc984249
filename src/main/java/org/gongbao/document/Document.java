package org.gongbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ContentDigest;
import org.gongbao.publishing.Publication;

/**
 * A document as stored. What the gazette printed and what only the portal holds are kept
 * apart, so that nothing printed is ever lost behind something fuller.
 */
@Entity
class Document {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private @Nullable Placement placement;

	private @Nullable String number;

	private @Nullable String printedNumber;

	private String title;

	private @Nullable LocalDate issuedOn;

	private @Nullable String issuer;

	private @Nullable String addressees;

	private @Nullable String printedText;

	private @Nullable String portalText;

	private boolean abbreviated;

	private @Nullable LocalDate effectiveFrom;

	private @Nullable LocalDate validUntil;

	@Embedded
	private @Nullable OpenInformation information;

	private boolean sample;

	private String contentDigest;

	@Embedded
	private Publication publication = new Publication();

	@ElementCollection
	@CollectionTable(name = "document_relation", joinColumns = @JoinColumn(name = "document_id"))
	@OrderColumn(name = "ordinal")
	@ListIndexBase(1)
	private List<Relation> relations = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "document_statement", joinColumns = @JoinColumn(name = "document_id"))
	@OrderColumn(name = "ordinal")
	@ListIndexBase(1)
	private List<Statement> statements = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "document_attachment", joinColumns = @JoinColumn(name = "document_id"))
	@OrderColumn(name = "ordinal")
	@ListIndexBase(1)
	@BatchSize(size = 100)
	private List<StoredAttachment> attachments = new ArrayList<>();

	protected Document() {
	}

	Document(DocumentDraft draft) {
		this.title = draft.title();
		this.sample = draft.sample();
		if (draft.placement() != null) {
			takeFromIssue(draft);
		}
		else {
			takeFromPage(draft);
		}
		this.contentDigest = computeDigest();
	}

	/**
	 * Fills in what the gazette prints: it has the last word on everything it says.
	 * @param draft the document as the issue has it
	 */
	void joinIssue(DocumentDraft draft) {
		takeFromIssue(draft);
		this.contentDigest = computeDigest();
	}

	/**
	 * Fills in what a page of this document adds to what the gazette printed: metadata,
	 * and the full text where the gazette prints only a notice.
	 * @param draft the document as its page has it
	 */
	void supplement(DocumentDraft draft) {
		takeFromPage(draft);
		this.contentDigest = computeDigest();
	}

	/**
	 * Stands alone again, with what its own page said.
	 * @throws IllegalStateException if it never stood alone
	 */
	void leaveIssue() {
		if (this.portalText == null) {
			throw new IllegalStateException("Only the issue has this document");
		}
		this.placement = null;
		this.printedText = null;
		this.abbreviated = false;
		this.attachments.removeIf(StoredAttachment::printed);
		this.contentDigest = computeDigest();
	}

	/** Whether the portal holds it in its own right, beside what an issue prints. */
	boolean outlivesIssue() {
		return this.portalText != null && !this.sample;
	}

	private void takeFromIssue(DocumentDraft draft) {
		this.placement = draft.placement();
		this.number = (draft.number() != null) ? draft.number() : this.number;
		this.printedNumber = (draft.printedNumber() != null) ? draft.printedNumber() : this.printedNumber;
		this.title = draft.title();
		this.issuedOn = (draft.issuedOn() != null) ? draft.issuedOn() : this.issuedOn;
		this.issuer = (draft.issuer() != null) ? draft.issuer() : this.issuer;
		this.addressees = (draft.addressees() != null) ? draft.addressees() : this.addressees;
		this.printedText = draft.text();
		this.abbreviated = draft.abbreviated();
		takeAttachments(draft, true);
		if (draft.information().disclosure() != null && information().disclosure() == null) {
			this.information = draft.information();
		}
		if (!draft.abbreviated() || this.portalText == null) {
			takeForce(draft);
		}
	}

	private void takeFromPage(DocumentDraft draft) {
		this.number = (this.number != null) ? this.number : draft.number();
		this.printedNumber = (this.printedNumber != null) ? this.printedNumber : draft.printedNumber();
		this.issuedOn = (this.issuedOn != null) ? this.issuedOn : draft.issuedOn();
		this.issuer = (this.issuer != null) ? this.issuer : draft.issuer();
		this.addressees = (this.addressees != null) ? this.addressees : draft.addressees();
		this.portalText = draft.text();
		this.information = draft.information();
		takeAttachments(draft, false);
		if (this.printedText == null || this.abbreviated) {
			takeForce(draft);
		}
	}

	private void takeForce(DocumentDraft draft) {
		this.effectiveFrom = draft.effectiveFrom();
		this.validUntil = draft.validUntil();
		this.relations.clear();
		this.relations.addAll(draft.relations());
		this.statements.clear();
		this.statements.addAll(draft.statements());
	}

	private void takeAttachments(DocumentDraft draft, boolean printed) {
		List<StoredAttachment> others = this.attachments.stream().filter((one) -> one.printed() != printed).toList();
		List<StoredAttachment> all = new ArrayList<>(others);
		draft.attachments().forEach((attachment) -> all.add(StoredAttachment.of(attachment, printed)));
		if (!all.equals(this.attachments)) {
			this.attachments.clear();
			this.attachments.addAll(all);
		}
	}

	/** The text citizens read: as printed, unless only a notice was printed. */
	String text() {
		if (this.printedText == null || (this.abbreviated && this.portalText != null)) {
			return (this.portalText != null) ? this.portalText : "";
		}
		return this.printedText;
	}

	/** Whether it holds exactly this text, printed or on the portal. */
	boolean holds(String text) {
		return text.equals(this.portalText) || text.equals(this.printedText);
	}

	/** What the gazette printed where {@link #text()} is fuller, else null. */
	@Nullable String printedNotice() {
		return (this.abbreviated && this.portalText != null) ? this.printedText : null;
	}

	final String computeDigest() {
		String content = ContentDigest.of(this.placement, this.number, this.printedNumber, this.title, this.issuedOn,
				this.issuer, this.addressees, this.printedText, this.portalText, this.abbreviated, this.effectiveFrom,
				this.validUntil, information(), List.copyOf(this.relations), List.copyOf(this.statements));
		// Without attachments the digest is what it was before there were any.
		return this.attachments.isEmpty() ? content : ContentDigest.of(content, List.copyOf(this.attachments));
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	@Nullable Placement placement() {
		return this.placement;
	}

	@Nullable String number() {
		return this.number;
	}

	String title() {
		return this.title;
	}

	@Nullable LocalDate issuedOn() {
		return this.issuedOn;
	}

	@Nullable String issuer() {
		return this.issuer;
	}

	@Nullable String addressees() {
		return this.addressees;
	}

	OpenInformation information() {
		return (this.information != null) ? this.information : OpenInformation.EMPTY;
	}

	String contentDigest() {
		return this.contentDigest;
	}

	Publication publication() {
		return this.publication;
	}

	List<Statement> statements() {
		return List.copyOf(this.statements);
	}

	/**
	 * What belongs to the text that citizens read, and after it what only the other text
	 * has.
	 */
	List<Attachment> attachments() {
		boolean printedFirst = this.printedText != null && printedNotice() == null;
		Map<String, Attachment> byName = new LinkedHashMap<>();
		for (boolean printed : new boolean[] { printedFirst, !printedFirst }) {
			this.attachments.stream()
				.filter((stored) -> stored.printed() == printed)
				.forEach((stored) -> byName.putIfAbsent(stored.name(), stored.attachment()));
		}
		return List.copyOf(byName.values());
	}

}
