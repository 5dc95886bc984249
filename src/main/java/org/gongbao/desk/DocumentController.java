package org.gongbao.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;

/** The editor of one document. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}/parts/{part:d[1-9][0-9]{0,4}}")
class DocumentController {

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	private final DocumentSaving saving;

	private final EditorPages pages;

	private final EditorAnswers answers;

	private final FormActions actions;

	private final UnsavedForms unsaved;

	private final CurrentStaff current;

	DocumentController(Manuscripts manuscripts, DraftFrames frames, DocumentSaving saving, EditorPages pages,
			EditorAnswers answers, FormActions actions, UnsavedForms unsaved, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.frames = frames;
		this.saving = saving;
		this.pages = pages;
		this.answers = answers;
		this.actions = actions;
		this.unsaved = unsaved;
		this.current = current;
	}

	@GetMapping
	String edit(@PathVariable long id, @PathVariable String part, Model model) {
		PartKey key = new PartKey(part);
		DocumentForm saved = saved(id, key);
		UnsavedForms.Kept kept = this.frames.mayEdit() ? this.unsaved.find(place(id, key)).orElse(null) : null;
		if (kept != null && this.frames.head(id).isOpen()) {
			DocumentForm form = DocumentForm.ofMap(kept.basis(), kept.fields());
			if (!form.saysTheSame(saved)) {
				return this.pages.show(model, id, key, form,
						EditorPages.Around.kept(ChineseDates.minute(kept.keptAt())));
			}
		}
		return this.pages.show(model, id, key, saved, EditorPages.Around.NOTHING);
	}

	@PostMapping
	@PreAuthorize("hasRole('EDITOR')")
	String submit(@PathVariable long id, @PathVariable String part, @RequestParam(defaultValue = "save") String action,
			@RequestParam Optional<String> fix, HttpServletRequest request, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		PartKey key = new PartKey(part);
		this.frames.head(id);
		DocumentForm form = FormRequest.read(request);
		FormActions.Changed changed = this.actions.act(id, key, form,
				fix.map((finding) -> "fix:" + finding).orElse(action));
		if (changed != null) {
			return this.pages.show(model, id, key, changed.form(), changed.around());
		}
		SaveOutcome outcome = this.saving.save(id, key, form, List.of());
		return this.answers.answer(outcome, place(id, key), form,
				new EditorAnswers.Reply(action, model, flash, response));
	}

	private DocumentForm saved(long id, PartKey key) {
		ManuscriptHead head = this.frames.head(id);
		ManuscriptDocument document = this.manuscripts.content(id, head.version())
			.document(key)
			.orElseThrow(() -> new NotFoundException("No " + key + " in manuscript " + id));
		Version.Stamp stamp = Objects.requireNonNull(this.manuscripts.version(id, head.version()).parts().get(key));
		return DocumentForm.of(stamp.sha256(), document);
	}

	private UnsavedForms.Place place(long id, PartKey key) {
		return new UnsavedForms.Place(id, key, this.current.require().id());
	}

}
