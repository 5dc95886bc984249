package org.gongbao.personnel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.document.DocumentCompanion;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;

/** Storing appointments and removals; they become public with their issue or document. */
@Component
@Transactional
public class AppointmentPublishing implements DocumentCompanion {

	private final BatchRepository repository;

	private final ChangeLog changeLog;

	AppointmentPublishing(BatchRepository repository, ChangeLog changeLog) {
		this.repository = repository;
		this.changeLog = changeLog;
	}

	/**
	 * Stores acts as drafts.
	 * @param draft the acts under one reference
	 */
	public void store(BatchDraft draft) {
		this.repository.saveAndFlush(new Batch(draft));
	}

	/**
	 * Makes the acts that a document states public, with the document.
	 * @param documentId the document
	 * @param at the time of publication
	 */
	public void publishOfDocument(long documentId, Instant at) {
		publish(this.repository.findByDocumentIdOrderByOrdinal(documentId), at);
	}

	/**
	 * Deletes the acts that a document states, because the document is read anew or goes.
	 * @param documentId the document
	 */
	public void discardOfDocument(long documentId) {
		discard(this.repository.findByDocumentIdOrderByOrdinal(documentId));
	}

	@Override
	public void withdraw(Collection<Long> documentIds, Instant at, String reason) {
		documentIds.forEach((id) -> withdrawBatches(this.repository.findByDocumentIdOrderByOrdinal(id), at, reason));
	}

	void withdrawBatches(List<Batch> batches, Instant at, String reason) {
		List<Batch> going = batches.stream().filter((batch) -> batch.publication().isPublic()).toList();
		going.forEach((batch) -> batch.publication().withdraw(at, reason));
		this.repository.flush();
		this.changeLog.remove(ItemKind.APPOINTMENT, actIds(going));
	}

	void publish(List<Batch> batches, Instant at) {
		batches.forEach((batch) -> batch.publication().publish(at));
		this.repository.flush();
		this.changeLog.put(ItemKind.APPOINTMENT, actIds(batches));
	}

	void discard(List<Batch> batches) {
		this.changeLog.remove(ItemKind.APPOINTMENT,
				actIds(batches.stream().filter((batch) -> batch.publication().isPublic()).toList()));
		this.repository.deleteAll(batches);
		this.repository.flush();
	}

	private static List<Long> actIds(List<Batch> batches) {
		return batches.stream().flatMap((batch) -> batch.acts().stream()).map(Act::id).toList();
	}

}
