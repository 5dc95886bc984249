package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;

/** Brings what a draft once said into what it says now. */
final class Restoring {

	private Restoring() {
	}

	/**
	 * A draft with one part as it was.
	 * @param now what the draft says
	 * @param then what it said; a part it did not have is left alone
	 * @param key the part
	 */
	static Manuscript part(Manuscript now, Manuscript then, PartKey key) {
		PartContent old = then.parts().get(key);
		return switch (old) {
			case null -> now;
			case IssueFacts facts -> now.with(key, facts(facts, now.facts().documents()));
			case ManuscriptDocument document when now.document(key).isEmpty() -> back(now, then, key, document);
			default -> now.with(key, old);
		};
	}

	/** Which documents there are is not for the facts to say. */
	private static IssueFacts facts(IssueFacts then, List<String> documents) {
		return then.withDocuments(documents)
			.withContents(then.contents()
				.stream()
				.map((line) -> (line.document() != null && !documents.contains(line.document()))
						? new IssueFacts.Line(line.section(), line.title(), line.page(), line.kind(), null) : line)
				.toList());
	}

	/**
	 * A document taken out comes back to the place it had, and its contents line to it.
	 */
	private static Manuscript back(Manuscript now, Manuscript then, PartKey key, ManuscriptDocument document) {
		Manuscript with = now.adding(key, document);
		List<String> order = new ArrayList<>(now.facts().documents());
		order.add(Math.min(then.facts().documents().indexOf(key.value()), order.size()), key.value());
		List<IssueFacts.Line> lines = new ArrayList<>(now.facts().contents());
		then.facts()
			.contents()
			.stream()
			.filter((line) -> key.value().equals(line.document()))
			.forEach((line) -> lead(lines, line));
		return with.with(PartKey.FACTS, now.facts().withDocuments(order).withContents(lines));
	}

	private static void lead(List<IssueFacts.Line> lines, IssueFacts.Line old) {
		for (int i = 0; i < lines.size(); i++) {
			IssueFacts.Line line = lines.get(i);
			if (line.document() == null && line.title().equals(old.title()) && line.kind() == old.kind()) {
				lines.set(i,
						new IssueFacts.Line(line.section(), line.title(), line.page(), line.kind(), old.document()));
				return;
			}
		}
	}

}
