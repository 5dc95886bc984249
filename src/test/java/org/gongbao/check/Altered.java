package org.gongbao.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.Colophon;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.PartKey;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;

/** A small issue in which one thing is different. */
public final class Altered {

	public static final PartKey FIRST = PartKey.document(1);

	public static final PartKey SECOND = PartKey.document(2);

	private Altered() {
	}

	public static Manuscript issue() {
		return ManuscriptMother.issue(2023, 2);
	}

	public static Manuscript first(UnaryOperator<ManuscriptDocument> change) {
		return with(issue(), FIRST, change);
	}

	public static Manuscript with(Manuscript content, PartKey key, UnaryOperator<ManuscriptDocument> change) {
		return content.with(key, change.apply(content.document(key).orElseThrow()));
	}

	/** The first document says this. */
	public static Manuscript saying(String text) {
		return first((d) -> text(d, text));
	}

	public static ManuscriptDocument text(ManuscriptDocument d, String text) {
		return copy(d, d.page(), d.number(), d.printedNumber(), d.title(), d.issuedOn(), text, d.effectiveFrom(),
				d.validUntil(), d.relations(), d.attachments());
	}

	public static ManuscriptDocument title(ManuscriptDocument d, String title) {
		return copy(d, d.page(), d.number(), d.printedNumber(), title, d.issuedOn(), d.text(), d.effectiveFrom(),
				d.validUntil(), d.relations(), d.attachments());
	}

	public static ManuscriptDocument number(ManuscriptDocument d, @Nullable String number, @Nullable String printed) {
		return copy(d, d.page(), number, printed, d.title(), d.issuedOn(), d.text(), d.effectiveFrom(), d.validUntil(),
				d.relations(), d.attachments());
	}

	public static ManuscriptDocument page(ManuscriptDocument d, @Nullable Integer page) {
		return copy(d, page, d.number(), d.printedNumber(), d.title(), d.issuedOn(), d.text(), d.effectiveFrom(),
				d.validUntil(), d.relations(), d.attachments());
	}

	public static ManuscriptDocument days(ManuscriptDocument d, @Nullable LocalDate issued, @Nullable LocalDate from,
			@Nullable LocalDate until) {
		return copy(d, d.page(), d.number(), d.printedNumber(), d.title(), issued, d.text(), from, until, d.relations(),
				d.attachments());
	}

	public static ManuscriptDocument relations(ManuscriptDocument d, ManuscriptDocument.FoundRelation... relations) {
		return copy(d, d.page(), d.number(), d.printedNumber(), d.title(), d.issuedOn(), d.text(), d.effectiveFrom(),
				d.validUntil(), List.of(relations), d.attachments());
	}

	public static ManuscriptDocument files(ManuscriptDocument d, ManuscriptDocument.AttachedFile... files) {
		return copy(d, d.page(), d.number(), d.printedNumber(), d.title(), d.issuedOn(), d.text(), d.effectiveFrom(),
				d.validUntil(), d.relations(), List.of(files));
	}

	public static Manuscript lines(UnaryOperator<List<IssueFacts.Line>> change) {
		Manuscript issue = issue();
		return issue.with(PartKey.FACTS, issue.facts().withContents(change.apply(issue.facts().contents())));
	}

	/** Printed on a day, a month or a year. */
	public static Manuscript printed(Manuscript content, @Nullable String printedOn) {
		IssueFacts f = content.facts();
		Colophon colophon = new Colophon(null, null, null, null, null, null, printedOn);
		return content.with(PartKey.FACTS, new IssueFacts(f.year(), f.number(), f.serial(), f.title(), f.motto(),
				colophon, f.contents(), f.documents(), f.edition()));
	}

	/** One batch with one act. */
	public static Manuscript appointing(String person, String post, @Nullable String note) {
		return appointments(new AppointmentList.Batch("经研究决定：", "通政任字〔2023〕4号", "通政任字〔2023〕4号", null,
				List.of(new ActDraft(person, AppointmentAction.APPOINT, post, false, null, null, note))));
	}

	public static Manuscript appointments(AppointmentList.Batch... batches) {
		return issue().with(PartKey.APPOINTMENTS, new AppointmentList(List.of(batches)));
	}

	public static Manuscript chronicle(ChronicleList.Event... entries) {
		return issue().with(PartKey.CHRONICLE, new ChronicleList(List.of(entries)));
	}

	public static ChronicleList.Event entry(int month, int day, String... paragraphs) {
		LocalDate date = LocalDate.of(2023, month, day);
		return new ChronicleList.Event(date, date, month + "月" + day + "日", List.of(paragraphs));
	}

	private static ManuscriptDocument copy(ManuscriptDocument d, @Nullable Integer page, @Nullable String number,
			@Nullable String printed, String title, @Nullable LocalDate issued, String text, @Nullable LocalDate from,
			@Nullable LocalDate until, List<ManuscriptDocument.FoundRelation> relations,
			List<ManuscriptDocument.AttachedFile> files) {
		return new ManuscriptDocument(d.section(), page, number, printed, title, issued, d.issuer(), d.addressees(),
				text, d.abbreviated(), d.fullText(), from, until, d.information(), relations, d.statements(), files);
	}

}
