package org.gongbao.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The fields of the document form: how they are called in addresses and on pages, and how
 * much each may hold.
 */
enum DocumentField {

	TITLE("title", "标题", 500), PRINTED_NUMBER("printedNumber", "发文字号", 200), NUMBER("number", "规范文号", 200),
	ISSUED_ON("issuedOn", "成文日期", 60), PAGE("page", "刊登页码", 20), SECTION("section", "栏目", 100),
	ISSUER("issuer", "发文机关", 500), ADDRESSEES("addressees", "主送机关", 4000), EFFECTIVE_FROM("effectiveFrom", "施行日期", 60),
	VALID_UNTIL("validUntil", "有效期至", 60), INDEX_NUMBER("indexNumber", "索引号", 200), THEME("theme", "主题分类", 200),
	GENRE("genre", "体裁分类", 200), DISCLOSURE("disclosure", "公开属性", 200), STATED_VALIDITY("statedValidity", "有效性", 200),
	SUBJECT_WORDS("subjectWords", "主题词", 500), SUMMARY("summary", "内容概述", 2000),
	TEXT("text", "正文", DocumentField.LONGEST_TEXT), ABBREVIATED("abbreviated", "只刊登通知", 10),
	FULL_TEXT("fullText", "全文", DocumentField.LONGEST_TEXT), RELATIONS("relations", "关联", 200_000),
	ATTACHMENTS("attachments", "附件", 100_000);

	/** Two megabytes: more than any gazette has printed in one document. */
	static final int LONGEST_TEXT = 2 * 1024 * 1024;

	private final String code;

	private final String label;

	private final int longest;

	DocumentField(String code, String label, int longest) {
		this.code = code;
		this.label = label;
		this.longest = longest;
	}

	/** The name and id of the field. */
	String code() {
		return this.code;
	}

	/** What pages call it. */
	String label() {
		return this.label;
	}

	/**
	 * Whether a value is not too long for it: texts count in bytes, lines in characters.
	 */
	boolean fits(String value) {
		return value.length() <= this.longest
				&& (!isText() || value.getBytes(StandardCharsets.UTF_8).length <= this.longest);
	}

	/** What to say of a value that does not fit. */
	String tooLong(String value) {
		return isText() ? "“%s”太长，最多2 MB（约70万字）。请分成几件，或者删减；您填的都还在下面。".formatted(this.label)
				: "“%s”太长：现有%d字，最多%d字。请删减；您填的都还在下面。".formatted(this.label, value.length(), this.longest);
	}

	/** Whether it holds several lines that must stay as they are. */
	boolean isText() {
		return this == TEXT || this == FULL_TEXT;
	}

	/** Whether it is a list, a line for each entry. */
	boolean isList() {
		return this == RELATIONS || this == ATTACHMENTS;
	}

	static Optional<DocumentField> of(String code) {
		for (DocumentField field : values()) {
			if (field.code.equals(code)) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}

}
