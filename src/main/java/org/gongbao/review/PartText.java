package org.gongbao.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.TextPreview;
import org.gongbao.issue.Colophon;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.DraftFiles;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartContent;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.web.ChineseDates;

/**
 * What a part says, as readers will read it: one of the four is there.
 *
 * @param document a document
 * @param facts the facts of the issue with its contents
 * @param batches appointments and removals
 * @param days the chronicle
 */
record PartText(@Nullable DocumentText document, @Nullable FactsText facts, @Nullable List<BatchText> batches,
		@Nullable List<DayText> days) {

	/** The HTML is that of the public page. */
	static PartText of(PartContent content, DraftFiles files, TextPreview texts) {
		return switch (content) {
			case ManuscriptDocument document -> new PartText(DocumentText.of(document, files, texts), null, null, null);
			case IssueFacts facts -> new PartText(null, FactsText.of(facts), null, null);
			case AppointmentList list ->
				new PartText(null, null, list.batches().stream().map(BatchText::of).toList(), null);
			case ChronicleList list ->
				new PartText(null, null, null, list.entries().stream().map(DayText::of).toList());
		};
	}

	private static void put(Map<String, String> rows, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			rows.put(name, value);
		}
	}

	/**
	 * The facts of an issue.
	 *
	 * @param rows what the cover and the colophon say
	 * @param contents the table of contents
	 */
	record FactsText(Map<String, String> rows, List<IssueFacts.Line> contents) {

		private static FactsText of(IssueFacts facts) {
			Map<String, String> rows = new LinkedHashMap<>();
			put(rows, "公报名称", facts.title());
			put(rows, "期次", facts.label() + ((facts.serial() != null) ? "（总第" + facts.serial() + "期）" : ""));
			put(rows, "封面题词", facts.motto());
			Colophon colophon = facts.colophon();
			put(rows, "主办单位", colophon.organizer());
			put(rows, "地址", colophon.address());
			put(rows, "电话", colophon.phone());
			put(rows, "网址", colophon.website());
			put(rows, "邮编", colophon.postcode());
			put(rows, "印刷单位", colophon.printer());
			put(rows, "印刷日期", colophon.printedOn());
			put(rows, "原版文件", (facts.edition() != null) ? facts.edition().pages() + "页PDF" : null);
			return new FactsText(rows, facts.contents());
		}

	}

	/**
	 * Acts under one reference.
	 *
	 * @param reference the reference as printed, may be null
	 * @param intro the words before the acts, may be null
	 * @param acts the acts
	 * @param notes what holds for all, may be null
	 */
	record BatchText(@Nullable String reference, @Nullable String intro, List<ActText> acts, @Nullable String notes) {

		private static BatchText of(AppointmentList.Batch batch) {
			String printed = batch.printedReference();
			return new BatchText((printed != null) ? printed : batch.reference(), batch.intro(),
					batch.acts().stream().map(ActText::of).toList(), batch.notes());
		}

	}

	/**
	 * One act.
	 *
	 * @param appoint whether somebody is appointed; otherwise removed
	 * @param person the person
	 * @param post the post
	 * @param remark what else is said, empty for nothing
	 */
	record ActText(boolean appoint, String person, String post, String remark) {

		private static ActText of(ActDraft act) {
			StringBuilder remark = new StringBuilder(act.probation() ? "试用期　" : "");
			remark.append((act.effectiveFrom() != null) ? "自" + act.effectiveFrom() + "　" : "");
			remark.append((act.retiredOn() != null) ? "退休" + act.retiredOn() + "　" : "");
			remark.append((act.note() != null) ? act.note() : "");
			return new ActText(act.action() == AppointmentAction.APPOINT, act.person(), act.post(),
					remark.toString().strip());
		}

	}

	/**
	 * A day or a run of days.
	 *
	 * @param label as printed
	 * @param date as understood
	 * @param paragraphs what happened
	 */
	record DayText(String label, String date, List<String> paragraphs) {

		private static DayText of(ChronicleList.Event event) {
			return new DayText(event.label(), ChineseDates.span(event.from(), event.to()), event.paragraphs());
		}

	}

}
