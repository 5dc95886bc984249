package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.check.CheckReport;
import org.gongbao.check.Checks;
import org.gongbao.check.Finding;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;

/** Where an editor goes on from a document. */
@Component
class NextPlace {

	private final Manuscripts manuscripts;

	private final Checks checks;

	NextPlace(Manuscripts manuscripts, Checks checks) {
		this.manuscripts = manuscripts;
		this.checks = checks;
	}

	/** The document before this one. */
	Optional<String> before(ManuscriptHead head, PartKey key) {
		List<PartKey> order = order(this.manuscripts.content(head.id(), head.version()));
		int at = order.indexOf(key);
		return (at > 0) ? Optional.of("/staff/drafts/" + head.id() + "/parts/" + order.get(at - 1)) : Optional.empty();
	}

	/**
	 * The first thing to look at in the next part that has any, and round to this one.
	 */
	Optional<String> problemAfter(ManuscriptHead head, PartKey key) {
		Manuscript content = this.manuscripts.content(head.id(), head.version());
		CheckReport report = this.checks.of(head.id(), head.version(), content);
		List<PartKey> order = order(content);
		int at = order.indexOf(key);
		for (int i = 1; i <= order.size(); i++) {
			PartKey next = order.get((at + i) % order.size());
			Optional<Finding> open = report.of(next).stream().filter(Finding::isOpen).findFirst();
			if (open.isPresent()) {
				return open.map((finding) -> finding.url(head.id()));
			}
		}
		return Optional.empty();
	}

	private static List<PartKey> order(Manuscript content) {
		List<PartKey> order = new ArrayList<>(content.documents().keySet());
		order.addAll(List.of(PartKey.APPOINTMENTS, PartKey.CHRONICLE, PartKey.FACTS));
		return order;
	}

}
