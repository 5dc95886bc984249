package org.gongbao.desk.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Saved;
import org.gongbao.manuscript.Version;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** The editor of the facts of an issue and its contents. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}/parts/facts")
class FactsController {

	private static final int LONGEST_NAME = 24;

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	private final UnsavedForms unsaved;

	private final CurrentStaff current;

	FactsController(Manuscripts manuscripts, DraftFrames frames, UnsavedForms unsaved, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.frames = frames;
		this.unsaved = unsaved;
		this.current = current;
	}

	@GetMapping
	String edit(@PathVariable long id, Model model) {
		DraftFrame frame = this.frames.of(id, PartKey.FACTS);
		Manuscript content = this.manuscripts.content(id, frame.version());
		Rows saved = FactsForm.of(content.facts()).with("basis", basis(id, frame.version()));
		Optional<UnsavedForms.Kept> kept = frame.editable() ? this.unsaved.find(place(id)) : Optional.empty();
		if (kept.isPresent()) {
			Rows form = new Rows(kept.get().fields()).with("basis", kept.get().basis());
			if (!form.with("basis", saved.get("basis")).values().equals(saved.values())) {
				return show(model, frame, content, form, new Problems(), null, ChineseDates.minute(kept.get().keptAt()));
			}
		}
		return show(model, frame, content, saved, new Problems(), null, null);
	}

	@PostMapping
	@PreAuthorize("hasRole('EDITOR')")
	String submit(@PathVariable long id, @RequestParam(defaultValue = "save") String action, HttpServletRequest request,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Rows form = Rows.of(request);
		DraftFrame frame = this.frames.of(id, PartKey.FACTS);
		Manuscript content = this.manuscripts.content(id, frame.version());
		Optional<Rows> changed = action.equals("from-documents")
				? Optional.of(form.with(FactsForm.LINE, FactsForm.fromDocuments(content)))
				: RowActions.apply(form, action);
		if (changed.isPresent()) {
			return show(model, frame, content, changed.get(), new Problems(), null, null);
		}
		Problems problems = new Problems();
		IssueFacts facts = FactsForm.read(form, content.facts(), problems);
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(model, frame, content, form, problems, null, null);
		}
		return save(id, facts, form, new Reply(model, response, flash));
	}

	private String save(long id, IssueFacts facts, Rows form, Reply reply) {
		String notice;
		Rows again = form;
		try {
			Saved saved = this.manuscripts.save(id, PartKey.FACTS, form.get("basis"), facts, "修改期次信息和目录");
			Saved.Conflict conflict = saved.conflict();
			if (conflict == null) {
				this.unsaved.drop(place(id));
				reply.flash().addFlashAttribute("done", "已保存，现在是第" + saved.version() + "版。");
				return "redirect:/staff/drafts/" + id + "/parts/facts";
			}
			RowsMerge merge = RowsMerge.of(base(id, form.get("basis")), form,
					FactsForm.of((IssueFacts) conflict.content()), conflict.sha256(), List.of(FactsForm.LINE));
			again = merge.form();
			notice = FactsWords.conflict(conflict.by(), merge);
			reply.response().setStatus(HttpStatus.CONFLICT.value());
		}
		catch (LockedManuscriptException ex) {
			notice = String.valueOf(ex.getMessage());
			reply.response().setStatus(HttpStatus.LOCKED.value());
		}
		DraftFrame frame = this.frames.of(id, PartKey.FACTS);
		return show(reply.model(), frame, this.manuscripts.content(id, frame.version()), again, new Problems(), notice,
				null);
	}

	/** What the form was opened on, null if that was never a text of this part. */
	private @Nullable Rows base(long id, String basis) {
		boolean known = this.manuscripts.versions(id)
			.stream()
			.map((version) -> version.parts().get(PartKey.FACTS))
			.anyMatch((stamp) -> stamp != null && stamp.sha256().equals(basis));
		return known ? FactsForm.of((IssueFacts) this.manuscripts.text(PartKey.FACTS, basis)) : null;
	}

	private String show(Model model, DraftFrame frame, Manuscript content, Rows form, Problems problems,
			@Nullable String notice, @Nullable String kept) {
		Map<String, String> documents = new LinkedHashMap<>();
		content.documents().forEach((key, document) -> documents.put(key.value(), shortened(document.title())));
		model.addAttribute("page", StaffPage.of(frame.label() + "：期次信息和目录", StaffPage.Section.DRAFTS));
		model.addAttribute("draft", frame);
		model.addAttribute("view", new FactsView(frame.url() + "/parts/facts", form, form.rows(FactsForm.LINE),
				documents, problems, notice, kept, frame.editable()));
		return "staff/tables/facts";
	}

	private String basis(long id, int version) {
		Version.Stamp stamp = Objects.requireNonNull(this.manuscripts.version(id, version).parts().get(PartKey.FACTS));
		return stamp.sha256();
	}

	private UnsavedForms.Place place(long id) {
		return new UnsavedForms.Place(id, PartKey.FACTS, this.current.require().id());
	}

	private static String shortened(String title) {
		return (title.length() > LONGEST_NAME) ? title.substring(0, LONGEST_NAME) + "…" : title;
	}

	/**
	 * What an answer is made with.
	 *
	 * @param model for the page
	 * @param response for the status
	 * @param flash for the page after a redirect
	 */
	private record Reply(Model model, HttpServletResponse response, RedirectAttributes flash) {

	}

}
