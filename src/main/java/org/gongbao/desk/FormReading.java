package org.gongbao.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.OpenInformation;
import org.gongbao.document.Statement;
import org.gongbao.importing.TextFindings;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;
import org.gongbao.web.CodePoints;
import org.gongbao.web.Problems;

/**
 * Turns the form into a document. What is missing is left for the checks; only what
 * cannot be read is a problem.
 */
final class FormReading {

	private static final int LAST_PAGE = 9999;

	private final DocumentForm form;

	private final @Nullable ManuscriptDocument base;

	private final Map<String, AttachedFile> files;

	private final Problems problems;

	/**
	 * Prepares a reading.
	 * @param form what was typed
	 * @param base the document the form was opened on, null if that is unknown
	 * @param files the files that may be attached, by name
	 * @param problems to which what cannot be read is added
	 */
	FormReading(DocumentForm form, @Nullable ManuscriptDocument base, Map<String, AttachedFile> files,
			Problems problems) {
		this.form = form;
		this.base = base;
		this.files = files;
		this.problems = problems;
	}

	ManuscriptDocument read() {
		lengths();
		String title = this.form.line(DocumentField.TITLE);
		String text = this.form.value(DocumentField.TEXT);
		LocalDate issuedOn = date(DocumentField.ISSUED_ON);
		String number = number();
		String fullText = this.form.value(DocumentField.FULL_TEXT);
		return new ManuscriptDocument(this.form.line(DocumentField.SECTION), page(), number,
				this.form.line(DocumentField.PRINTED_NUMBER), (title != null) ? title : "", issuedOn,
				this.form.line(DocumentField.ISSUER), this.form.line(DocumentField.ADDRESSEES), text,
				!this.form.value(DocumentField.ABBREVIATED).isEmpty(), fullText.isBlank() ? null : fullText,
				date(DocumentField.EFFECTIVE_FROM), date(DocumentField.VALID_UNTIL), information(), relations(),
				statements(text, number, issuedOn), attachments());
	}

	private void lengths() {
		for (DocumentField field : DocumentField.values()) {
			String value = this.form.value(field);
			if (!field.fits(value)) {
				this.problems.add(field.code(), field.tooLong(value));
			}
		}
	}

	private @Nullable LocalDate date(DocumentField field) {
		String typed = this.form.line(field);
		if (typed == null) {
			return null;
		}
		LocalDate day = TypedDate.read(typed).orElse(null);
		if (day == null) {
			this.problems.add(field.code(),
					"%s“%s”不是一个日期。请写年月日，%s；不知道就留空。".formatted(field.label(), shown(typed), TypedDate.HINT));
		}
		return day;
	}

	private @Nullable Integer page() {
		String typed = this.form.line(DocumentField.PAGE);
		if (typed == null) {
			return null;
		}
		String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("^第?\\s*|\\s*页?$", "");
		if (digits.matches("[0-9]{1,4}")) {
			int page = Integer.parseInt(digits);
			if (page >= 1 && page <= LAST_PAGE) {
				return page;
			}
		}
		this.problems.add(DocumentField.PAGE.code(), "刊登页码“%s”不是页码。请只写一个数，例如 7；不知道就留空。".formatted(shown(typed)));
		return null;
	}

	/**
	 * As long as nobody wrote another canonical form, it follows the printed number.
	 */
	private @Nullable String number() {
		String typed = this.form.line(DocumentField.NUMBER);
		String printed = this.form.line(DocumentField.PRINTED_NUMBER);
		String before = (this.base != null) ? this.base.number() : null;
		boolean printedChanged = this.base != null && !Objects.equals(this.base.printedNumber(), printed);
		if (typed == null || (typed.equals(before) && printedChanged)) {
			return (printed != null) ? DocNumber.parse(printed).map(DocNumber::canonical).orElse(null) : null;
		}
		String canonical = DocNumber.parse(typed).map(DocNumber::canonical).orElse(null);
		if (canonical == null) {
			this.problems.add(DocumentField.NUMBER.code(),
					"规范文号“%s”读不成文号。请写成 通政办发〔2023〕13号 的样子；读不出来就留空，把印出来的样子写在“发文字号”里。".formatted(shown(typed)));
		}
		return canonical;
	}

	private OpenInformation information() {
		return new OpenInformation(this.form.line(DocumentField.INDEX_NUMBER), this.form.line(DocumentField.THEME),
				this.form.line(DocumentField.GENRE), this.form.line(DocumentField.DISCLOSURE),
				this.form.line(DocumentField.STATED_VALIDITY), this.form.line(DocumentField.SUBJECT_WORDS),
				this.form.line(DocumentField.SUMMARY),
				(this.base != null) ? this.base.information().pagePublishedOn() : null);
	}

	private List<FoundRelation> relations() {
		List<FoundRelation> relations = new ArrayList<>();
		for (RelationLine line : this.form.relations()) {
			FoundRelation relation = line.relation().orElse(null);
			if (relation == null) {
				this.problems.add(DocumentField.RELATIONS.code(),
						"关系里的文号“%s”读不出来。请写成 通政办发〔2023〕13号 的样子，或者选“不记录”。".formatted(shown(line.number())));
			}
			else {
				relations.add(relation);
			}
		}
		return List.copyOf(relations);
	}

	/** They are sentences of the text, so they change only with it. */
	private List<Statement> statements(String text, @Nullable String number, @Nullable LocalDate issuedOn) {
		if (this.base != null && this.base.text().equals(text)) {
			return this.base.statements();
		}
		return !DocumentField.TEXT.fits(text) ? List.of() : TextFindings.of(text, number, issuedOn).statements();
	}

	private List<AttachedFile> attachments() {
		List<AttachedFile> attachments = new ArrayList<>();
		for (AttachmentLine line : this.form.attachments()) {
			AttachedFile file = this.files.get(line.name());
			if (file != null && attachments.stream().noneMatch((other) -> other.name().equals(file.name()))) {
				attachments.add(new AttachedFile(file.name(), file.sha256(), file.mediaType(), file.size(),
						line.title().isBlank() ? null : line.title().strip()));
			}
		}
		return List.copyOf(attachments);
	}

	private static String shown(String typed) {
		return CodePoints.shortened(typed, 41);
	}

}
