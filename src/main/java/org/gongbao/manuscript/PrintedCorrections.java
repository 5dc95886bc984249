package org.gongbao.manuscript;

import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.correction.CorrectedItem;
import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.issue.IssueRef;

/**
 * Recognises the corrections that an issue prints, so that the next draft is not offered
 * them again.
 */
@Component
class PrintedCorrections {

	private final Corrections corrections;

	PrintedCorrections(Corrections corrections) {
		this.corrections = corrections;
	}

	void note(Manuscript manuscript, IssueRef ref) {
		List<CorrectedItem> waiting = this.corrections.unprinted();
		if (waiting.isEmpty()) {
			return;
		}
		List<String> texts = manuscript.documents()
			.values()
			.stream()
			.map((document) -> withoutBlanks(document.text()))
			.toList();
		this.corrections.markPrinted(waiting.stream()
			.map(CorrectedItem::correction)
			.filter((correction) -> texts.stream()
				.anyMatch((text) -> text.contains(withoutBlanks(correction.inPrint()))))
			.map(Correction::id)
			.toList(), ref.id());
	}

	/** Lines may be broken anywhere in print. */
	private static String withoutBlanks(String text) {
		return text.replaceAll("[\\s\\u3000]+", "");
	}

}
