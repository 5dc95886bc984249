package org.gongbao.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;
import org.gongbao.document.TextPreview;
import org.gongbao.manuscript.DraftFiles;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.web.ChineseDates;

/**
 * A document as its page will show it.
 *
 * @param title the title
 * @param issuer the issuing body, may be null
 * @param number the number as printed, may be null
 * @param addressees 主送机关, may be null
 * @param rows what stands in the table of facts
 * @param html the text
 * @param fullHtml the full text where only a notice is printed, may be null
 * @param files its pictures and files
 */
record DocumentText(String title, @Nullable String issuer, @Nullable String number, @Nullable String addressees,
		Map<String, String> rows, String html, @Nullable String fullHtml, List<File> files) {

	static DocumentText of(ManuscriptDocument document, DraftFiles files, TextPreview texts) {
		String full = document.fullText();
		List<TextPreview.Picture> pictures = files.pictures(document);
		return new DocumentText(document.title(), document.issuer(), document.printedNumber(), document.addressees(),
				rows(document), texts.html(document.title(), document.text(), pictures),
				(full != null) ? texts.html(document.title(), full, pictures) : null,
				document.attachments().stream().map((file) -> new File(label(file), files.url(file.name()))).toList());
	}

	private static Map<String, String> rows(ManuscriptDocument document) {
		Map<String, String> rows = new LinkedHashMap<>();
		OpenInformation information = document.information();
		put(rows, "发文机关", document.issuer());
		put(rows, "发文字号", document.number());
		put(rows, "成文日期", day(document.issuedOn()));
		put(rows, "刊登", (document.page() != null) ? "第" + document.page() + "页" : null);
		put(rows, "栏目", document.section());
		put(rows, "施行日期", day(document.effectiveFrom()));
		put(rows, "有效期至", day(document.validUntil()));
		put(rows, "索引号", information.indexNumber());
		put(rows, "主题分类", information.theme());
		put(rows, "体裁分类", information.genre());
		put(rows, "公开属性", information.disclosure());
		put(rows, "有效性", information.statedValidity());
		put(rows, "刊登方式", document.abbreviated() ? "公报只刊登通知" : null);
		put(rows, "关联文件", document.relations().isEmpty() ? null
				: String.join("；", document.relations().stream().map(DocumentText::relation).toList()));
		return rows;
	}

	private static String label(ManuscriptDocument.AttachedFile file) {
		return (file.title() != null) ? file.title() + "（" + file.name() + "）" : file.name();
	}

	private static String relation(ManuscriptDocument.FoundRelation relation) {
		return relation.kind().label() + relation.number();
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return (day != null) ? ChineseDates.date(day) : null;
	}

	private static void put(Map<String, String> rows, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			rows.put(name, value);
		}
	}

	/**
	 * A picture or file that belongs to the document.
	 *
	 * @param label its title and name
	 * @param url where it is, encoded
	 */
	record File(String label, String url) {

	}

}
