package org.gongbao.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.web.ChineseDates;

/**
 * What stands in the document form, as text, however right or wrong.
 *
 * @param basis the digest of the text the form was opened on
 * @param values the fields; what is absent is empty
 */
record DocumentForm(String basis, Map<DocumentField, String> values) {

	/** What a ticked box sends. */
	static final String YES = "yes";

	static DocumentForm of(String basis, ManuscriptDocument document) {
		Map<DocumentField, String> values = new EnumMap<>(DocumentField.class);
		values.put(DocumentField.TITLE, document.title());
		put(values, DocumentField.PRINTED_NUMBER, document.printedNumber());
		put(values, DocumentField.NUMBER, document.number());
		date(values, DocumentField.ISSUED_ON, document.issuedOn());
		put(values, DocumentField.PAGE, (document.page() != null) ? document.page().toString() : null);
		put(values, DocumentField.SECTION, document.section());
		put(values, DocumentField.ISSUER, document.issuer());
		put(values, DocumentField.ADDRESSEES, document.addressees());
		date(values, DocumentField.EFFECTIVE_FROM, document.effectiveFrom());
		date(values, DocumentField.VALID_UNTIL, document.validUntil());
		values.put(DocumentField.TEXT, document.text());
		put(values, DocumentField.ABBREVIATED, document.abbreviated() ? YES : null);
		put(values, DocumentField.FULL_TEXT, document.fullText());
		information(values, document.information());
		values.put(DocumentField.RELATIONS,
				document.relations()
					.stream()
					.map((relation) -> RelationLine.of(relation).write())
					.collect(Collectors.joining("\n")));
		values.put(DocumentField.ATTACHMENTS,
				document.attachments().stream().map(AttachmentLine::write).collect(Collectors.joining("\n")));
		return new DocumentForm(basis, values);
	}

	/**
	 * What a field says, for templates.
	 * @param code the name of the field
	 * @return its text, maybe empty
	 */
	public String get(String code) {
		return DocumentField.of(code).map(this::value).orElse("");
	}

	String value(DocumentField field) {
		return this.values.getOrDefault(field, "");
	}

	/** The text of a line, without blanks round it; null if nothing is left. */
	@Nullable String line(DocumentField field) {
		String line = value(field).replaceAll("[\\r\\n]+", "").strip();
		return line.isEmpty() ? null : line;
	}

	List<RelationLine> relations() {
		return value(DocumentField.RELATIONS).lines().flatMap((line) -> RelationLine.read(line).stream()).toList();
	}

	List<AttachmentLine> attachments() {
		return value(DocumentField.ATTACHMENTS).lines().flatMap((line) -> AttachmentLine.read(line).stream()).toList();
	}

	DocumentForm with(DocumentField field, String value) {
		Map<DocumentField, String> changed = new EnumMap<>(this.values);
		changed.put(field, value);
		return new DocumentForm(this.basis, changed);
	}

	DocumentForm withBasis(String sha256) {
		return new DocumentForm(sha256, this.values);
	}

	/** The fields under their names, to be kept. */
	Map<String, String> toMap() {
		Map<String, String> map = new LinkedHashMap<>();
		this.values.forEach((field, value) -> map.put(field.code(), value));
		return map;
	}

	static DocumentForm ofMap(String basis, Map<String, String> map) {
		Map<DocumentField, String> values = new EnumMap<>(DocumentField.class);
		map.forEach((code, value) -> DocumentField.of(code).ifPresent((field) -> values.put(field, value)));
		return new DocumentForm(basis, values);
	}

	/** Whether both say the same, whatever they were opened on. */
	boolean saysTheSame(DocumentForm other) {
		for (DocumentField field : DocumentField.values()) {
			if (!value(field).equals(other.value(field))) {
				return false;
			}
		}
		return true;
	}

	private static void information(Map<DocumentField, String> values, OpenInformation information) {
		put(values, DocumentField.INDEX_NUMBER, information.indexNumber());
		put(values, DocumentField.THEME, information.theme());
		put(values, DocumentField.GENRE, information.genre());
		put(values, DocumentField.DISCLOSURE, information.disclosure());
		put(values, DocumentField.STATED_VALIDITY, information.statedValidity());
		put(values, DocumentField.SUBJECT_WORDS, information.subjectWords());
		put(values, DocumentField.SUMMARY, information.summary());
	}

	private static void put(Map<DocumentField, String> values, DocumentField field, @Nullable String value) {
		if (value != null) {
			values.put(field, value);
		}
	}

	private static void date(Map<DocumentField, String> values, DocumentField field, @Nullable LocalDate day) {
		put(values, field, (day != null) ? ChineseDates.date(day) : null);
	}

}
