package org.gongbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

/**
 * Whether a document holds, in words for readers.
 *
 * @param code the validity's code
 * @param label 现行有效, 已废止, …
 * @param why on what that rests
 * @param ended whether it holds no more
 * @param sentence what a banner says above the text, null while it holds
 * @param by what ended it, may be null
 */
record Standing(String code, String label, String why, boolean ended, @Nullable String sentence, @Nullable Link by) {

	static Standing of(DocumentDetails document) {
		DocumentSummary summary = document.summary();
		return switch (summary.validity()) {
			case IN_FORCE -> inForce(document);
			case REPEALED -> repealed(document);
			case EXPIRED -> expired(summary);
			case UNKNOWN -> new Standing("unknown", "有效性未核", "本站没有足够的记录，办事前请向发文机关核实。", false, null, null);
		};
	}

	private static Standing inForce(DocumentDetails document) {
		boolean amended = document.citedBy().stream().anyMatch((citation) -> citation.kind() == RelationKind.AMENDS);
		LocalDate from = document.summary().effectiveFrom();
		LocalDate until = document.summary().validUntil();
		String why = amended ? "有文件对本文件作了修改，见“引用本文”。" : "未见废止、失效或修改的记录。";
		String since = (from != null) ? ChineseDates.date(from) + "起施行。" : "";
		String limit = (until != null) ? "有效期至" + ChineseDates.date(until) + "。" : "";
		return new Standing("in-force", "现行有效", since + limit + why, false, null, null);
	}

	private static Standing repealed(DocumentDetails document) {
		DocumentSummary by = document.repealedBy();
		if (by == null) {
			String stated = document.summary().information().statedValidity();
			return new Standing("repealed", "已废止", "原文保留，只供查考。", true, "发文机关标明本文件“" + stated + "”", null);
		}
		LocalDate day = (by.effectiveFrom() != null) ? by.effectiveFrom() : by.issuedOn();
		String since = (day != null) ? "自" + ChineseDates.date(day) + "起" : "已经";
		return new Standing("repealed", "已废止", ((day != null) ? ChineseDates.date(day) + "起" : "") + "不再执行，原文保留，只供查考。",
				true, "本文件" + since + "废止", Link.to(by));
	}

	private static Standing expired(DocumentSummary summary) {
		LocalDate until = summary.validUntil();
		String sentence = (until != null) ? "本文件有效期至" + ChineseDates.date(until) + "，已经届满"
				: "发文机关标明本文件“" + summary.information().statedValidity() + "”";
		return new Standing("expired", "已失效", "不再执行，原文保留，只供查考。", true, sentence, null);
	}

	/**
	 * A document by name.
	 *
	 * @param title its title
	 * @param number its number, may be null
	 * @param url its page
	 */
	record Link(String title, @Nullable String number, String url) {

		static Link to(DocumentSummary summary) {
			return new Link(summary.title(), summary.number(), PagePaths.encoded(summary.path()));
		}

	}

}
