package org.gongbao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.text.Piece.Kind;
import org.gongbao.issue.Colophon;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;
import org.gongbao.personnel.ActDraft;

/** Takes all words out of a manuscript, each with its place. */
public final class Pieces {

	private final List<Piece> pieces = new ArrayList<>();

	private Pieces() {
	}

	/**
	 * All words of a manuscript.
	 * @param content the manuscript
	 * @return in the order of the issue
	 */
	public static List<Piece> of(Manuscript content) {
		Pieces found = new Pieces();
		found.facts(content.facts());
		content.documents().forEach(found::document);
		found.appointments(content.appointments());
		found.chronicle(content.chronicle());
		return List.copyOf(found.pieces);
	}

	private void facts(IssueFacts facts) {
		add(PartKey.FACTS, "title", Kind.TITLE, facts.title());
		add(PartKey.FACTS, "motto", Kind.LABEL, facts.motto());
		Colophon colophon = facts.colophon();
		String imprint = String.join("\n",
				Stream.of(colophon.organizer(), colophon.address(), colophon.website(), colophon.printer())
					.filter(Objects::nonNull)
					.toList());
		add(PartKey.FACTS, "organizer", Kind.LABEL, imprint);
		for (int i = 0; i < facts.contents().size(); i++) {
			add(PartKey.FACTS, "line-" + (i + 1), Kind.TITLE, facts.contents().get(i).title());
		}
	}

	private void document(PartKey key, ManuscriptDocument document) {
		add(key, "title", Kind.TITLE, document.title());
		add(key, "printedNumber", Kind.LABEL, document.printedNumber());
		add(key, "issuer", Kind.LABEL, document.issuer());
		add(key, "addressees", Kind.LABEL, document.addressees());
		add(key, "summary", Kind.LABEL, document.information().summary());
		add(key, "text", Kind.PROSE, document.text());
		add(key, "fullText", Kind.PROSE, document.fullText());
		document.attachments().forEach((file) -> {
			add(key, "attachments", Kind.LABEL, file.name());
			add(key, "attachments", Kind.LABEL, file.title());
		});
	}

	private void appointments(AppointmentList appointments) {
		for (int b = 0; b < appointments.batches().size(); b++) {
			AppointmentList.Batch batch = appointments.batches().get(b);
			String field = "batch-" + (b + 1);
			add(PartKey.APPOINTMENTS, field, Kind.PROSE, batch.intro());
			add(PartKey.APPOINTMENTS, field, Kind.PROSE, batch.notes());
			add(PartKey.APPOINTMENTS, field, Kind.LABEL, batch.printedReference());
			for (int a = 0; a < batch.acts().size(); a++) {
				act("act-" + (b + 1) + "-" + (a + 1), batch.acts().get(a));
			}
		}
	}

	private void act(String field, ActDraft act) {
		add(PartKey.APPOINTMENTS, field, Kind.LABEL, act.person());
		add(PartKey.APPOINTMENTS, field, Kind.LABEL, act.post());
		add(PartKey.APPOINTMENTS, field, Kind.PROSE, act.note());
	}

	private void chronicle(ChronicleList chronicle) {
		for (int i = 0; i < chronicle.entries().size(); i++) {
			ChronicleList.Event entry = chronicle.entries().get(i);
			String field = "entry-" + (i + 1);
			add(PartKey.CHRONICLE, field, Kind.LABEL, entry.label());
			entry.paragraphs().forEach((paragraph) -> add(PartKey.CHRONICLE, field, Kind.PROSE, paragraph));
		}
	}

	private void add(PartKey part, String field, Kind kind, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			this.pieces.add(new Piece(part, field, kind, text));
		}
	}

}
