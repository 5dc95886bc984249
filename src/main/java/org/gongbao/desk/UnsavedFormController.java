package org.gongbao.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;

/** Keeps what is typed while it is typed, for every form of a draft. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}/parts/{part}/kept")
class UnsavedFormController {

	private static final Set<String> NOT_TYPED = Set.of("_csrf", "basis", "action");

	private final UnsavedForms unsaved;

	private final DraftFrames frames;

	private final CurrentStaff current;

	UnsavedFormController(UnsavedForms unsaved, DraftFrames frames, CurrentStaff current) {
		this.unsaved = unsaved;
		this.frames = frames;
		this.current = current;
	}

	@PostMapping
	@PreAuthorize("hasRole('EDITOR')")
	ResponseEntity<Map<String, String>> keep(@PathVariable long id, @PathVariable String part,
			HttpServletRequest request) {
		UnsavedForms.Place where = place(id, part);
		ManuscriptHead head = this.frames.head(id);
		if (!head.isOpen()) {
			return ResponseEntity.status(HttpStatus.LOCKED).body(Map.of("message", "这一期不能再改，没有自动保存。"));
		}
		try {
			String kept = where.part().isDocument() ? keepDocument(where, request) : keepOther(where, request);
			return ResponseEntity.ok(Map.of("keptAt", kept));
		}
		catch (IllegalArgumentException ex) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(Map.of("message", "内容太多，没有自动保存；请按“保存”。"));
		}
	}

	@PostMapping("/drop")
	@PreAuthorize("hasRole('EDITOR')")
	String drop(@PathVariable long id, @PathVariable String part, RedirectAttributes flash) {
		this.unsaved.drop(place(id, part));
		flash.addFlashAttribute("done", "没保存的内容已经放弃，下面是已保存的。");
		return "redirect:/staff/drafts/" + id + "/parts/" + part;
	}

	private String keepDocument(UnsavedForms.Place where, HttpServletRequest request) {
		DocumentForm form = FormRequest.read(request);
		return ChineseDates.minute(this.unsaved.keep(where, form.basis(), form.toMap()));
	}

	private String keepOther(UnsavedForms.Place where, HttpServletRequest request) {
		Map<String, String> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_TYPED.contains(name)) {
				fields.put(name, values[0]);
			}
		});
		String basis = request.getParameter("basis");
		return ChineseDates.minute(this.unsaved.keep(where, (basis != null) ? basis : "", fields));
	}

	private UnsavedForms.Place place(long id, String part) {
		PartKey key = PartKey.parse(part).orElseThrow(() -> new NotFoundException("No part " + part));
		return new UnsavedForms.Place(id, key, this.current.require().id());
	}

}
