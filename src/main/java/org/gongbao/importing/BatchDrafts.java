package org.gongbao.importing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.importing.reading.ReadAct;
import org.gongbao.importing.reading.ReadBatch;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.personnel.BatchDraft;

/** Turns the appointments a reader found into batches to be stored. */
final class BatchDrafts {

	private BatchDrafts() {
	}

	static List<BatchDraft> ofIssue(long issueId, List<ReadBatch> batches) {
		return drafts(issueId, null, batches);
	}

	static List<BatchDraft> ofDocument(long documentId, List<ReadBatch> batches) {
		return drafts(null, documentId, batches);
	}

	private static List<BatchDraft> drafts(@Nullable Long issueId, @Nullable Long documentId, List<ReadBatch> batches) {
		List<BatchDraft> drafts = new ArrayList<>();
		for (ReadBatch batch : batches) {
			DocNumber reference = batch.reference();
			drafts.add(new BatchDraft(issueId, documentId, drafts.size() + 1, batch.intro(),
					(reference != null) ? reference.canonical() : null, batch.printedReference(),
					batch.notes().isEmpty() ? null : String.join("\n", batch.notes()),
					batch.acts().stream().map(BatchDrafts::act).toList()));
		}
		return drafts;
	}

	private static ActDraft act(ReadAct act) {
		return new ActDraft(act.person(), AppointmentAction.valueOf(act.action().name()), act.post(), act.probation(),
				act.retiredOn(), act.effectiveFrom(), act.note());
	}

}
