package org.gongbao.security.people;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.security.CurrentStaff;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** The list of people, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PeopleController {

	static final String LIST = "/staff/people";

	private final People people;

	private final PeopleViews views;

	private final CurrentStaff current;

	PeopleController(People people, PeopleViews views, CurrentStaff current) {
		this.people = people;
		this.views = views;
		this.current = current;
	}

	@GetMapping(LIST)
	String list(Model model) {
		model.addAttribute("page", StaffPage.of("人员", StaffPage.Section.PEOPLE));
		model.addAttribute("people", this.views.all(this.current.require().id()));
		return "staff/people";
	}

	@GetMapping(LIST + "/new")
	String form(Model model) {
		return page(PersonForm.empty(), new Problems(), model);
	}

	@PostMapping(LIST)
	String add(@RequestParam(required = false) @Nullable String login,
			@RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable List<String> roles, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		PersonForm form = PersonForm.of(login, name, roles);
		Problems problems = form.problems();
		if (problems.isEmpty()) {
			Optional<People.Added> added = this.people.add(form.login(), form.name(), form.chosen());
			if (added.isPresent()) {
				next.addFlashAttribute("invitation", added.get().invitation().path());
				next.addFlashAttribute("expires", Times.minute(added.get().invitation().expiresAt()));
				next.addFlashAttribute("done", "已添加" + form.name() + "。");
				return "redirect:" + LIST + "/" + added.get().id();
			}
			problems.add("login", "登录名" + form.login() + "已有人使用，请换一个。");
		}
		response.setStatus(422);
		return page(form, problems, model);
	}

	private static String page(PersonForm form, Problems problems, Model model) {
		model.addAttribute("page", StaffPage.of("添加人员", StaffPage.Section.PEOPLE));
		model.addAttribute("form", form);
		model.addAttribute("choices", RoleChoice.of(form.chosen()));
		model.addAttribute("problems", problems);
		return "staff/person-new";
	}

}
