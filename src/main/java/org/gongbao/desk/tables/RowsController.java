package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

import org.gongbao.desk.DraftFrame;
import org.gongbao.desk.DraftFrames;
import org.gongbao.desk.UnsavedForms;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Saved;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Problems;

/** The editors of the parts made of rows. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}/parts/{part:facts|appointments|chronicle}")
class RowsController {

	private final Map<PartKey, RowsPart> parts;

	private final RowsSaving saving;

	private final RowsPages pages;

	private final DraftFrames frames;

	private final UnsavedForms unsaved;

	private final CurrentStaff current;

	RowsController(List<RowsPart> parts, RowsSaving saving, RowsPages pages, DraftFrames frames, UnsavedForms unsaved,
			CurrentStaff current) {
		this.parts = parts.stream().collect(Collectors.toMap(RowsPart::key, Function.identity()));
		this.saving = saving;
		this.pages = pages;
		this.frames = frames;
		this.unsaved = unsaved;
		this.current = current;
	}

	@GetMapping
	String edit(@PathVariable long id, @PathVariable String part, Model model) {
		RowsPart editor = editor(part);
		DraftFrame frame = this.frames.of(id, editor.key());
		Rows saved = this.saving.saved(id, frame.version(), editor);
		Optional<UnsavedForms.Kept> kept = frame.editable() ? this.unsaved.find(place(id, editor)) : Optional.empty();
		if (kept.isPresent()) {
			Rows form = new Rows(kept.get().fields()).with("basis", kept.get().basis());
			if (!form.with("basis", saved.get("basis")).values().equals(saved.values())) {
				return this.pages.show(model, id, editor,
						RowsPages.State.of(form).kept(ChineseDates.minute(kept.get().keptAt())));
			}
		}
		return this.pages.show(model, id, editor, RowsPages.State.of(saved));
	}

	@PostMapping
	@PreAuthorize("hasRole('EDITOR')")
	String submit(@PathVariable long id, @PathVariable String part, @RequestParam(defaultValue = "save") String action,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
		RowsPart editor = editor(part);
		Rows form = Rows.of(request);
		Problems problems = new Problems();
		Optional<Rows> changed = RowActions.apply(form, action, editor)
			.or(() -> editor.act(form, action, this.saving.content(id), problems));
		if (changed.isPresent()) {
			return this.pages.show(model, id, editor, RowsPages.State.of(changed.get()).problems(problems));
		}
		RowsSaving.Outcome outcome = this.saving.save(id, editor, form);
		Saved saved = outcome.saved();
		if (saved == null || !saved.done()) {
			response.setStatus(outcome.status());
			return this.pages.show(model, id, editor,
					RowsPages.State.of(outcome.form()).problems(outcome.problems()).notice(outcome.notice()));
		}
		this.unsaved.drop(place(id, editor));
		flash.addFlashAttribute("done", "已保存，现在是第" + saved.version() + "版。");
		return "redirect:/staff/drafts/" + id + "/parts/" + part;
	}

	private RowsPart editor(String part) {
		RowsPart editor = this.parts.get(new PartKey(part));
		if (editor == null) {
			throw new IllegalStateException("No editor of " + part);
		}
		return editor;
	}

	private UnsavedForms.Place place(long id, RowsPart part) {
		return new UnsavedForms.Place(id, part.key(), this.current.require().id());
	}

}
