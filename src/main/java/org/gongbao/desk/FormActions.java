package org.gongbao.desk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.check.Checks;
import org.gongbao.check.Finding;
import org.gongbao.check.Fix;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.importing.TextFindings;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Problems;

/** The buttons of the document form that change the form and save nothing. */
@Component
class FormActions {

	private final Manuscripts manuscripts;

	private final Checks checks;

	private final DocumentSaving saving;

	private final DraftPreview previews;

	FormActions(Manuscripts manuscripts, Checks checks, DocumentSaving saving, DraftPreview previews) {
		this.manuscripts = manuscripts;
		this.checks = checks;
		this.saving = saving;
		this.previews = previews;
	}

	/** What a button makes of the form, null for a button that saves. */
	@Nullable Changed act(long id, PartKey key, DocumentForm form, String action) {
		if (action.startsWith("fix:")) {
			return fix(id, key, form, action.substring("fix:".length()));
		}
		return switch (action) {
			case "normalise" -> new Changed(normalised(form), EditorPages.Around.NOTHING);
			case "take-effectiveFrom", "take-validUntil" ->
				new Changed(taken(form, action), EditorPages.Around.NOTHING);
			case "preview" -> new Changed(form, EditorPages.Around
				.preview(this.previews.html(id, key, form.get("title"), form.value(DocumentField.TEXT))));
			default -> null;
		};
	}

	private static DocumentForm normalised(DocumentForm form) {
		String printed = form.line(DocumentField.PRINTED_NUMBER);
		return (printed != null) ? DocNumber.parse(printed)
			.map((number) -> form.with(DocumentField.NUMBER, number.canonical()))
			.orElse(form) : form;
	}

	private static DocumentForm taken(DocumentForm form, String action) {
		String text = form.value(DocumentField.TEXT);
		TextFindings found = TextFindings.of(DocumentField.TEXT.fits(text) ? text : "", form.line(DocumentField.NUMBER),
				TypedDate.read(form.value(DocumentField.ISSUED_ON)).orElse(null));
		boolean from = action.equals("take-effectiveFrom");
		DocumentField field = from ? DocumentField.EFFECTIVE_FROM : DocumentField.VALID_UNTIL;
		return Optional.ofNullable(from ? found.effectiveFrom() : found.validUntil())
			.map((day) -> form.with(field, ChineseDates.date(day)))
			.orElse(form);
	}

	/** The fix is made to what stands in the form, so that nothing typed is lost. */
	private Changed fix(long id, PartKey key, DocumentForm form, String finding) {
		Problems problems = new Problems();
		ManuscriptDocument typed = this.saving.read(id, key, form, problems);
		if (!problems.isEmpty()) {
			return new Changed(form, EditorPages.Around.problems(problems));
		}
		ManuscriptDocument fixed = fixed(id, key, typed, finding);
		if (fixed.equals(typed)) {
			return new Changed(form, EditorPages.Around.notice("这一处已经改过了，或者要到“发布前检查”里改。您填的内容都在，没有变动。"));
		}
		return new Changed(DocumentForm.of(form.basis(), fixed),
				EditorPages.Around.notice("已经按提示改在下面，还没有保存；看过无误，请按“保存”。"));
	}

	private ManuscriptDocument fixed(long id, PartKey key, ManuscriptDocument typed, String finding) {
		ManuscriptHead head = this.manuscripts.find(id).orElseThrow();
		Manuscript content = this.manuscripts.content(id, head.version());
		if (content.document(key).isEmpty()) {
			return typed;
		}
		Manuscript before = content.with(key, typed);
		return this.checks.of(id, head.version(), before)
			.find(finding)
			.map(Finding::fix)
			.map(Fix::change)
			.flatMap((change) -> change.apply(before).document(key))
			.orElse(typed);
	}

	/**
	 * A form after a button.
	 *
	 * @param form what stands in it now
	 * @param around what stands round it
	 */
	record Changed(DocumentForm form, EditorPages.Around around) {

	}

}
