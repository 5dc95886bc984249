package org.gongbao.personnel;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;
import org.gongbao.web.Problems;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** The desk's pages on which people of one name are told apart. */
@Controller
class NamesController {

	private final NamesPages pages;

	private final NameDesk desk;

	private final CurrentStaff current;

	NamesController(NamesPages pages, NameDesk desk, CurrentStaff current) {
		this.pages = pages;
		this.desk = desk;
		this.current = current;
	}

	@GetMapping("/staff/names")
	String all(RequestParameters parameters, Model model) {
		model.addAttribute("view", this.pages.all(parameters));
		model.addAttribute("page", StaffPage.of("同名", StaffPage.Section.PUBLISHED));
		return "personnel/names";
	}

	@GetMapping("/staff/names/{name}")
	String one(@PathVariable String name, Model model) {
		return show(name, null, new Problems(), model);
	}

	@PostMapping("/staff/names/{name}")
	@PreAuthorize("hasRole('EDITOR')")
	String rule(@PathVariable String name, @RequestParam(defaultValue = "") String kind, HttpServletRequest request,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		NameForm form = NameForm.of(request);
		Kind chosen = kind(kind);
		try {
			this.desk.rule(name, chosen, form, this.current.require());
		}
		catch (RefusedStepException ex) {
			Problems problems = new Problems();
			problems.add(ex.field(), ex.reason());
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(name, form, problems, model);
		}
		flash.addFlashAttribute("done", switch (chosen) {
			case ONE -> "已经核定为同一人，公开页现在这样说。";
			case SEVERAL -> "已经核定为同名不同人，公开页现在分别列出。";
			case OPEN -> "已经撤回核定，公开页现在只按姓名归集。";
		});
		return "redirect:" + PagePaths.of("staff", "names", name);
	}

	private static Kind kind(String code) {
		for (Kind kind : Kind.values()) {
			if (kind.code().equals(code)) {
				return kind;
			}
		}
		throw new NotFoundException("No such ruling");
	}

	private String show(String name, @Nullable NameForm form, Problems problems, Model model) {
		if (name.indexOf(0) >= 0) {
			throw new NotFoundException("No such name");
		}
		model.addAttribute("view", this.pages.one(name, this.current.require(), form, problems)
			.orElseThrow(() -> new NotFoundException("No acts of " + name)));
		model.addAttribute("page", StaffPage.of("同名：" + name, StaffPage.Section.PUBLISHED));
		return "personnel/name";
	}

}
