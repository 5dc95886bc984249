package org.gongbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.gongbao.archive.FileKinds;
import org.gongbao.archive.FileSizes;
import org.gongbao.check.CheckReport;
import org.gongbao.check.Finding;
import org.gongbao.check.Fix;
import org.gongbao.document.Documents;
import org.gongbao.importing.TextFindings;
import org.gongbao.manuscript.DraftFiles;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Makes the page on which a document is edited. */
@Component
class EditorPages {

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	private final Documents documents;

	EditorPages(Manuscripts manuscripts, DraftFrames frames, Documents documents) {
		this.manuscripts = manuscripts;
		this.frames = frames;
		this.documents = documents;
	}

	/** Shows a form as it is. */
	String show(Model model, long id, PartKey key, DocumentForm form, Around around) {
		ManuscriptHead head = this.frames.head(id);
		Manuscript content = this.manuscripts.content(id, head.version());
		DraftFrame frame = this.frames.of(head, content, key, false);
		model.addAttribute("page",
				StaffPage.of(head.label() + "：" + ShortName.of(form.get("title")), StaffPage.Section.DRAFTS));
		model.addAttribute("draft", frame);
		model.addAttribute("view", view(frame, content, key, form, around));
		return "staff/draft/document";
	}

	private EditorView view(DraftFrame frame, Manuscript content, PartKey key, DocumentForm form, Around around) {
		List<PartKey> order = new ArrayList<>(content.documents().keySet());
		int at = order.indexOf(key);
		ManuscriptDocument saved = content.document(key).orElse(null);
		TextFindings found = found(form);
		String url = frame.url() + "/parts/" + key;
		SourceColumn source = (saved != null)
				? this.manuscripts.source(frame.id()).map((text) -> SourceColumns.of(text, key, saved)).orElse(null)
				: null;
		return new EditorView(key.value(), (at >= 0) ? "第" + (at + 1) + "件" : "已去掉的文件", url, form, around.problems(),
				remarks(frame.report(), content, key), NumberChoice.of(form, content.documents().values()),
				DateHints.of(form, found), RelationRow.of(form.relations(), found.relations()),
				attachments(new DraftFiles(frame.id(), key), form, saved), themes(content), sections(content), source,
				around.preview(), around.notice(), around.kept(), at > 0, frame.editable() || around.notice() != null);
	}

	/** An over-long text is shown, not read. */
	private static TextFindings found(DocumentForm form) {
		String text = form.value(DocumentField.TEXT);
		return TextFindings.of(DocumentField.TEXT.fits(text) ? text : "", form.line(DocumentField.NUMBER),
				TypedDate.read(form.get(DocumentField.ISSUED_ON.code())).orElse(null));
	}

	private static Map<String, List<FieldRemark>> remarks(CheckReport report, Manuscript content, PartKey key) {
		Map<String, List<FieldRemark>> remarks = new LinkedHashMap<>();
		for (Finding finding : report.of(key)) {
			if (finding.acknowledged() == null) {
				remarks.computeIfAbsent(finding.field(), (field) -> new ArrayList<>())
					.add(remark(finding, content, key));
			}
		}
		return remarks;
	}

	/** What a click would do to another part is no button of this form. */
	private static FieldRemark remark(Finding finding, Manuscript content, PartKey key) {
		Fix fix = finding.fix();
		boolean here = fix != null && !fix.change().apply(content).document(key).equals(content.document(key));
		return new FieldRemark(finding.severity().label(), "gz-tag--" + finding.severity().css(),
				own(finding.title()) + "。" + finding.message(), finding.key(),
				(fix != null && here) ? fix.label() : null, (fix != null && !here) ? fix.label() : null);
	}

	/** On its own page the document need not be named. */
	private static String own(String title) {
		int colon = title.indexOf('：');
		return (colon > 0 && colon + 1 < title.length()) ? title.substring(colon + 1) : title;
	}

	private static List<EditorView.AttachmentRow> attachments(DraftFiles files, DocumentForm form,
			@Nullable ManuscriptDocument saved) {
		List<EditorView.AttachmentRow> rows = new ArrayList<>();
		for (AttachmentLine line : form.attachments()) {
			AttachedFile file = (saved != null) ? saved.attachments()
				.stream()
				.filter((one) -> one.name().equals(line.name()))
				.findFirst()
				.orElse(null) : null;
			String about = (file != null)
					? FileKinds.words(file.mediaType(), file.name()) + "，" + FileSizes.words(file.size()) : "";
			boolean picture = file != null && FileKinds.isPicture(file.mediaType());
			rows.add(new EditorView.AttachmentRow(rows.size() + 1, line.name(), line.title(), about,
					files.url(line.name()),
					picture ? "![" + line.title().replace("]", "") + "](" + line.name() + ")" : null));
		}
		return rows;
	}

	private List<String> themes(Manuscript content) {
		Set<String> themes = new LinkedHashSet<>(this.documents.choices().themes());
		content.documents()
			.values()
			.stream()
			.map((document) -> document.information().theme())
			.filter(Objects::nonNull)
			.forEach(themes::add);
		return List.copyOf(themes);
	}

	private static List<String> sections(Manuscript content) {
		Set<String> sections = new LinkedHashSet<>();
		content.facts().contents().stream().map(IssueFacts.Line::section).forEach(sections::add);
		content.documents()
			.values()
			.stream()
			.map(ManuscriptDocument::section)
			.filter(Objects::nonNull)
			.forEach(sections::add);
		sections.remove("");
		return List.copyOf(sections);
	}

	/**
	 * What stands round the form.
	 *
	 * @param problems what cannot be read
	 * @param preview the text as its page will show it, null if nobody asked for it
	 * @param notice what must be known before going on, null for nothing
	 * @param kept that the form is one kept from before, null if it is not
	 */
	record Around(Problems problems, @Nullable String preview, @Nullable String notice, @Nullable String kept) {

		static final Around NOTHING = new Around(new Problems(), null, null, null);

		static Around problems(Problems problems) {
			return new Around(problems, null, null, null);
		}

		static Around notice(String notice) {
			return new Around(new Problems(), null, notice, null);
		}

		static Around preview(String html) {
			return new Around(new Problems(), html, null, null);
		}

		static Around kept(String note) {
			return new Around(new Problems(), null, null, note);
		}

	}

}
