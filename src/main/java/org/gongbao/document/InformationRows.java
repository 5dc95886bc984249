package org.gongbao.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/** The table of metadata (政府信息公开) above a document, read across in rows of two. */
final class InformationRows {

	private InformationRows() {
	}

	static Map<String, @Nullable String> of(DocumentSummary document, Standing standing) {
		OpenInformation information = document.information();
		Map<String, @Nullable String> rows = new LinkedHashMap<>();
		rows.put("索引号", information.indexNumber());
		rows.put("主题分类", information.theme());
		rows.put("发文机关", document.issuer());
		rows.put("体裁分类", information.genre());
		rows.put("发文字号", number(document));
		rows.put("成文日期", (document.issuedOn() != null) ? ChineseDates.date(document.issuedOn()) : null);
		rows.put("公报刊载", printed(document));
		rows.put("发布日期", published(document));
		rows.put("有效性", standing.label());
		rows.put("施行日期", (document.effectiveFrom() != null) ? ChineseDates.date(document.effectiveFrom()) : null);
		putIfKnown(rows, "有效期至", (document.validUntil() != null) ? ChineseDates.date(document.validUntil()) : null);
		putIfKnown(rows, "公开属性", information.disclosure());
		putIfKnown(rows, "主题词", information.subjectWords());
		return rows;
	}

	/** What the gazette printed stands beside the canonical number where they differ. */
	private static @Nullable String number(DocumentSummary document) {
		String number = document.number();
		String printed = document.printedNumber();
		if (number == null) {
			return printed;
		}
		boolean differs = printed != null && !Objects.equals(bare(printed), bare(number));
		return differs ? number + "（原文印作“" + printed + "”）" : number;
	}

	private static String bare(String number) {
		return number.replaceAll("\\s+", "");
	}

	private static @Nullable String printed(DocumentSummary document) {
		if (document.issue() == null) {
			return null;
		}
		String page = (document.page() != null) ? "第" + document.page() + "页" : "";
		return document.issue().label() + page;
	}

	/** The day the office itself published it comes before the minute it came here. */
	private static String published(DocumentSummary document) {
		LocalDate stated = document.information().pagePublishedOn();
		return (stated != null) ? ChineseDates.date(stated) : ChineseDates.minute(document.publishedAt());
	}

	private static void putIfKnown(Map<String, @Nullable String> rows, String name, @Nullable String value) {
		if (value != null) {
			rows.put(name, value);
		}
	}

}
