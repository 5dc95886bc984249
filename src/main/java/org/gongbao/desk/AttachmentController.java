package org.gongbao.desk;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.archive.FileAnswers;
import org.gongbao.archive.ServedFile;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;

/** Pictures and files of a document that is being edited. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}/parts/{part:d[1-9][0-9]{0,4}}")
class AttachmentController {

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	private final AttachmentIntake intake;

	private final DocumentSaving saving;

	private final EditorPages pages;

	private final EditorAnswers answers;

	private final FileAnswers files;

	private final CurrentStaff current;

	AttachmentController(Manuscripts manuscripts, DraftFrames frames, AttachmentIntake intake, DocumentSaving saving,
			EditorPages pages, EditorAnswers answers, FileAnswers files, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.frames = frames;
		this.intake = intake;
		this.saving = saving;
		this.pages = pages;
		this.answers = answers;
		this.files = files;
		this.current = current;
	}

	/** The form comes along, so that nothing typed is lost on the way. */
	@PostMapping("/attachments")
	@PreAuthorize("hasRole('EDITOR')")
	String upload(@PathVariable long id, @PathVariable String part,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		PartKey key = new PartKey(part);
		this.frames.head(id);
		DocumentForm form = FormRequest.read(request);
		Problems problems = new Problems();
		AttachedFile attached = this.intake.take(file, names(form), problems);
		if (attached == null) {
			response.setStatus(422);
			return this.pages.show(model, id, key, form, EditorPages.Around.problems(problems));
		}
		String lines = form.value(DocumentField.ATTACHMENTS);
		String line = AttachmentLine.write(attached);
		DocumentForm with = form.with(DocumentField.ATTACHMENTS, lines.isEmpty() ? line : lines + "\n" + line);
		SaveOutcome outcome = this.saving.save(id, key, with, List.of(attached));
		return this.answers.answer(outcome, new UnsavedForms.Place(id, key, this.current.require().id()), form,
				new EditorAnswers.Reply("save", model, flash, response));
	}

	@GetMapping("/files/{name}")
	ResponseEntity<Resource> file(@PathVariable long id, @PathVariable String part, @PathVariable String name,
			HttpServletRequest request) {
		ManuscriptHead head = this.frames.head(id);
		return this.manuscripts.content(id, head.version())
			.document(new PartKey(part))
			.stream()
			.flatMap((document) -> document.attachments().stream())
			.filter((file) -> file.name().equals(name))
			.findFirst()
			.map((file) -> this.files.of(new ServedFile(file.sha256(), file.size(), file.mediaType(), file.name()),
					request))
			.orElseThrow(() -> new NotFoundException("No attachment " + name));
	}

	private static Set<String> names(DocumentForm form) {
		return Set.copyOf(form.attachments().stream().map(AttachmentLine::name).distinct().toList());
	}

}
