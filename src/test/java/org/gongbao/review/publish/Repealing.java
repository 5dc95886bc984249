package org.gongbao.review.publish;

import java.util.List;

import org.gongbao.document.RelationKind;
import org.gongbao.manuscript.ManuscriptDocument;

/** Makes documents that end others. */
final class Repealing {

	private Repealing() {
	}

	static ManuscriptDocument document(ManuscriptDocument old, String number) {
		return new ManuscriptDocument(old.section(), old.page(), old.number(), old.printedNumber(), old.title(),
				old.issuedOn(), old.issuer(), old.addressees(), old.text() + "\n\n" + number + "同时废止。",
				old.abbreviated(), old.fullText(), old.effectiveFrom(), old.validUntil(), old.information(),
				List.of(new ManuscriptDocument.FoundRelation(RelationKind.REPEALS, number, number, null, true)),
				old.statements(), old.attachments());
	}

}
