package org.gongbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.ForceMark.Link;
import org.gongbao.web.ChineseDates;

/**
 * Whether a document holds, in the words of its own page.
 *
 * @param code the validity's code
 * @param label 现行有效, 已废止, …
 * @param why on what that rests
 * @param ended whether it holds no more
 * @param sentence what a banner says above the text, null while it simply holds
 * @param by the document that is responsible, may be null
 * @param advice what follows for the reader
 * @param notice what the banner is headed with
 */
record Standing(String code, String label, String why, boolean ended, @Nullable String sentence, @Nullable Link by,
		String advice, String notice) {

	private static final String KEPT = "不再执行，原文保留，只供查考。";

	static Standing of(DocumentSummary document) {
		return switch (document.validity()) {
			case IN_FORCE -> inForce(document.force());
			case PENDING -> pending(document.force());
			case REPEALED -> repealed(document);
			case EXPIRED -> expired(document);
			case UNKNOWN ->
				new Standing("unknown", Validity.UNKNOWN.label(), "本站没有足够的记录，办事前请向发文机关核实。", false, null, null, "", "");
		};
	}

	private static Standing inForce(Force force) {
		String why = dated("", force.since(), "起施行。") + dated("有效期至", force.holding().lastDay(), "。")
				+ (force.made().isEmpty() ? "未见废止、失效或修改的记录。" : "有文件对本文件作了" + changes(force) + "，见下方“效力沿革”。");
		Link by = Link.to(force.repealedBy());
		LocalDate end = force.repealedFrom();
		String coming = (by != null && end != null) ? "本文件将自" + ChineseDates.date(end) + "起废止" : null;
		return new Standing("in-force", ForceMark.label(force), why, false, coming, (coming != null) ? by : null,
				"在此之前继续有效。", "将废止");
	}

	private static String changes(Force force) {
		boolean partly = force.made().stream().anyMatch(Amendment::partialRepeal);
		boolean changed = force.made().stream().anyMatch((amendment) -> !amendment.partialRepeal());
		return (partly && changed) ? "修改和部分废止" : partly ? "部分废止" : "修改";
	}

	private static Standing pending(Force force) {
		String day = dated("", force.since(), "");
		return new Standing("pending", Validity.PENDING.label(), day + "起施行，在此之前不适用。", false,
				"本文件自" + day + "起施行，现在尚未施行", null, "在此之前不适用。", Validity.PENDING.label());
	}

	private static Standing repealed(DocumentSummary document) {
		Force force = document.force();
		Link by = Link.to(force.repealedBy());
		if (by == null) {
			return new Standing("repealed", Validity.REPEALED.label(), "原文保留，只供查考。", true, stated(document), null,
					"办事请看现行文件。", Validity.REPEALED.label());
		}
		LocalDate day = force.since();
		String since = (day != null) ? "自" + ChineseDates.date(day) + "起" : "已经";
		return new Standing("repealed", Validity.REPEALED.label(), dated("", day, "起") + KEPT, true,
				"本文件" + since + "废止", by, "办事请看现行文件。", Validity.REPEALED.label());
	}

	private static Standing expired(DocumentSummary document) {
		LocalDate until = document.validUntil();
		String sentence = (until != null) ? "本文件有效期至" + ChineseDates.date(until) + "，已经届满" : stated(document);
		return new Standing("expired", Validity.EXPIRED.label(), KEPT, true, sentence, null, "办事请看现行文件。",
				Validity.EXPIRED.label());
	}

	private static String stated(DocumentSummary document) {
		return "发文机关标明本文件“" + document.information().statedValidity() + "”";
	}

	private static String dated(String before, @Nullable LocalDate day, String after) {
		return (day != null) ? before + ChineseDates.date(day) + after : "";
	}

}
