package org.gongbao.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.DatabaseClock;

/** Storing documents, in issues and alone, and taking them back. */
@Component
@Transactional
public class DocumentPublishing {

	private final DocumentRepository repository;

	private final DocumentAnnouncements announcements;

	private final DocumentWithdrawal withdrawal;

	private final DatabaseClock clock;

	DocumentPublishing(DocumentRepository repository, DocumentAnnouncements announcements,
			DocumentWithdrawal withdrawal, DatabaseClock clock) {
		this.repository = repository;
		this.announcements = announcements;
		this.withdrawal = withdrawal;
		this.clock = clock;
	}

	/**
	 * Stores a document of an issue. If the same document stands alone already, it moves
	 * into the issue and keeps what only its page said.
	 * @param draft the document with its placement
	 * @return its id
	 */
	public long storeInIssue(DocumentDraft draft) {
		Optional<Document> alone = same(draft).stream()
			.filter((document) -> document.placement() == null && !document.publication().isWithdrawn())
			.findFirst();
		Set<String> before = alone.map((document) -> this.announcements.numbers(document.id())).orElse(Set.of());
		alone.ifPresent((document) -> document.joinIssue(draft));
		Document stored = this.repository.saveAndFlush(alone.orElseGet(() -> new Document(draft)));
		announceIfPublic(stored, before);
		return stored.id();
	}

	/**
	 * Stores a page of one document. If the gazette has printed the document already, the
	 * page's metadata and full text join it; otherwise it stands alone. What was
	 * withdrawn is never changed, and does not come back with the same text.
	 * @param draft the document without placement
	 * @return what became of it
	 */
	public StoredPage storePage(DocumentDraft draft) {
		List<Document> all = same(draft);
		Optional<Document> known = all.stream().filter((document) -> !document.publication().isWithdrawn()).findFirst();
		if (known.isEmpty()) {
			// Reading the same file again must not bring back what was withdrawn.
			Optional<Document> withdrawn = all.stream().filter((document) -> document.holds(draft.text())).findFirst();
			if (withdrawn.isPresent()) {
				Document kept = withdrawn.get();
				return new StoredPage(kept.id(), false, false, kept.placement() != null,
						kept.publication().publishedAt());
			}
			Document stored = this.repository.saveAndFlush(new Document(draft));
			return new StoredPage(stored.id(), true, true, false, null);
		}
		Document document = known.get();
		Set<String> numbers = this.announcements.numbers(document.id());
		String before = document.contentDigest();
		document.supplement(draft);
		this.repository.flush();
		boolean changed = !before.equals(document.contentDigest());
		if (changed) {
			announceIfPublic(document, numbers);
		}
		return new StoredPage(document.id(), false, changed, document.placement() != null,
				document.publication().publishedAt());
	}

	/**
	 * Makes a document that stands alone public.
	 * @param id its id
	 * @return the time of publication
	 * @throws IllegalStateException if it is no draft
	 */
	public Instant publish(long id) {
		Document document = this.repository.findById(id).orElseThrow();
		Instant now = this.clock.now();
		document.publication().publish(now);
		this.repository.flush();
		announceIfPublic(document, Set.of());
		return now;
	}

	/**
	 * Takes a public document back (撤回); its text stays on record.
	 * @param id its id
	 * @param reason why, in words for citizens
	 * @throws IllegalStateException if it is not public
	 */
	public void withdraw(long id, String reason) {
		Document document = this.repository.findById(id).orElseThrow();
		this.withdrawal.withdraw(List.of(document), this.clock.now(), reason);
	}

	/** Takes away the sample documents that stand alone. */
	public void removeSamples() {
		List<Document> samples = this.repository.findBySampleTrueAndPlacementIssueIdIsNull();
		this.announcements.remove(
				samples.stream().filter((document) -> document.publication().isPublic()).map(Document::id).toList());
		this.repository.deleteAll(samples);
		this.repository.flush();
	}

	private void announceIfPublic(Document document, Set<String> before) {
		if (document.publication().isPublic()) {
			this.announcements.put(List.of(document.id()), before);
		}
	}

	/** Numbers repeat, titles repeat; both together, or title and day, do not. */
	private List<Document> same(DocumentDraft draft) {
		TitleKey title = TitleKey.of(draft.title());
		if (draft.number() != null) {
			List<Document> numbered = this.repository.findByNumber(draft.number())
				.stream()
				.filter((document) -> title.matches(TitleKey.of(document.title())))
				.toList();
			if (!numbered.isEmpty()) {
				return numbered;
			}
		}
		if (draft.issuedOn() == null) {
			return List.of();
		}
		return this.repository.findByIssuedOn(draft.issuedOn())
			.stream()
			.filter((document) -> title.equals(TitleKey.of(document.title())))
			.toList();
	}

	/**
	 * What became of a page.
	 *
	 * @param documentId the document
	 * @param isNew whether the document was not there before
	 * @param changed whether anything changed in the database
	 * @param inIssue whether the document stands in an issue
	 * @param publishedAt when it became public, null while it is a draft
	 */
	public record StoredPage(long documentId, boolean isNew, boolean changed, boolean inIssue,
			@Nullable Instant publishedAt) {

	}

}
