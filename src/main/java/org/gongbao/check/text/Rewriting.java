package org.gongbao.check.text;

import java.util.List;
import java.util.function.UnaryOperator;

import org.gongbao.issue.Colophon;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;
import org.gongbao.personnel.ActDraft;

/** Rewrites all words of one part. */
public final class Rewriting {

	private Rewriting() {
	}

	/**
	 * A change of all words of a part.
	 * @param part the part
	 * @param rewrite makes the new words of the old ones, one piece at a time
	 * @return the change of the manuscript
	 */
	public static UnaryOperator<Manuscript> of(PartKey part, UnaryOperator<String> rewrite) {
		if (part.isDocument()) {
			return Redraft.of(part, Redraft.words(rewrite));
		}
		return switch (part.value()) {
			case "facts" -> (content) -> content.with(part, facts(content.facts(), rewrite));
			case "appointments" -> (content) -> content.with(part, appointments(content.appointments(), rewrite));
			default -> (content) -> content.with(part, chronicle(content.chronicle(), rewrite));
		};
	}

	private static IssueFacts facts(IssueFacts f, UnaryOperator<String> rewrite) {
		List<IssueFacts.Line> lines = f.contents()
			.stream()
			.map((line) -> new IssueFacts.Line(line.section(), rewrite.apply(line.title()), line.page(), line.kind(),
					line.document()))
			.toList();
		Colophon c = f.colophon();
		Colophon colophon = new Colophon(Redraft.applied(c.organizer(), rewrite), Redraft.applied(c.address(), rewrite),
				c.phone(), Redraft.applied(c.website(), rewrite), c.postcode(), Redraft.applied(c.printer(), rewrite),
				c.printedOn());
		return new IssueFacts(f.year(), f.number(), f.serial(), rewrite.apply(f.title()),
				Redraft.applied(f.motto(), rewrite), colophon, lines, f.documents(), f.edition());
	}

	private static AppointmentList appointments(AppointmentList list, UnaryOperator<String> rewrite) {
		return new AppointmentList(list.batches().stream().map((batch) -> batch(batch, rewrite)).toList());
	}

	private static AppointmentList.Batch batch(AppointmentList.Batch b, UnaryOperator<String> rewrite) {
		List<ActDraft> acts = b.acts()
			.stream()
			.map((act) -> new ActDraft(rewrite.apply(act.person()), act.action(), rewrite.apply(act.post()),
					act.probation(), act.retiredOn(), act.effectiveFrom(), Redraft.applied(act.note(), rewrite)))
			.toList();
		return new AppointmentList.Batch(Redraft.applied(b.intro(), rewrite), b.reference(), b.printedReference(),
				Redraft.applied(b.notes(), rewrite), acts);
	}

	private static ChronicleList chronicle(ChronicleList list, UnaryOperator<String> rewrite) {
		return new ChronicleList(list.entries()
			.stream()
			.map((entry) -> new ChronicleList.Event(entry.from(), entry.to(), rewrite.apply(entry.label()),
					entry.paragraphs().stream().map(rewrite).toList()))
			.toList());
	}

}
