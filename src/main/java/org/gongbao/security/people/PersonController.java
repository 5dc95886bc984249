package org.gongbao.security.people;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.security.CurrentStaff;
import org.gongbao.security.StaffMember;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** One person: name, roles, and what an administrator may do with the account. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
@RequestMapping(PeopleController.LIST + "/{id:\\d{1,18}}")
class PersonController {

	private final Accounts accounts;

	private final People people;

	private final PeopleViews views;

	private final CurrentStaff current;

	PersonController(Accounts accounts, People people, PeopleViews views, CurrentStaff current) {
		this.accounts = accounts;
		this.people = people;
		this.views = views;
		this.current = current;
	}

	@GetMapping
	String show(@PathVariable long id, Model model) {
		Account person = person(id);
		return page(person, form(person), new Problems(), model);
	}

	@PostMapping
	String change(@PathVariable long id, @RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable List<String> roles, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		Account person = person(id);
		PersonForm form = PersonForm.of(person.member().login(), name, roles);
		Problems problems = form.problemsWithoutLogin();
		if (problems.isEmpty()) {
			try {
				this.people.change(person, form.name(), form.chosen(), this.current.require());
				next.addFlashAttribute("done", "已保存，立即生效。");
				return "redirect:" + PeopleController.LIST + "/" + id;
			}
			catch (RefusedChangeException ex) {
				problems.add("roles", ex.sentence());
			}
		}
		response.setStatus(422);
		return page(person, form, problems, model);
	}

	@PostMapping("/{step:disable|enable|second-factor|unlock|password}")
	String act(@PathVariable long id, @PathVariable String step, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		Account person = person(id);
		try {
			next.addFlashAttribute("done", act(person, step, next));
			return "redirect:" + PeopleController.LIST + "/" + id;
		}
		catch (RefusedChangeException ex) {
			Problems problems = new Problems();
			problems.add(step, ex.sentence());
			response.setStatus(422);
			return page(person, form(person), problems, model);
		}
	}

	private String act(Account person, String step, RedirectAttributes next) {
		StaffMember by = this.current.require();
		switch (step) {
			case "disable" -> this.people.disable(person, by);
			case "enable" -> this.people.enable(person);
			case "second-factor" -> this.people.resetSecondFactor(person, by);
			case "unlock" -> this.people.unlock(person);
			default -> {
				Invitation invitation = this.people.resetPassword(person, by);
				next.addFlashAttribute("invitation", invitation.path());
				next.addFlashAttribute("expires", Times.minute(invitation.expiresAt()));
			}
		}
		return switch (step) {
			case "disable" -> "已停用，对方的登录已经结束。";
			case "enable" -> "已启用。";
			case "second-factor" -> "已重置动态口令，对方须重新绑定。";
			case "unlock" -> "已解除锁定。";
			default -> "原密码已经失效。";
		};
	}

	private Account person(long id) {
		return this.accounts.byId(id).orElseThrow(() -> new NotFoundException("No person " + id));
	}

	private static PersonForm form(Account person) {
		return new PersonForm(person.member().login(), person.member().name(),
				person.member().roles().stream().map((role) -> role.code()).toList());
	}

	private String page(Account person, PersonForm form, Problems problems, Model model) {
		model.addAttribute("page", StaffPage.of(person.member().name(), StaffPage.Section.PEOPLE));
		model.addAttribute("person", this.views.of(person, this.current.require().id()));
		model.addAttribute("form", form);
		model.addAttribute("choices", RoleChoice.of(form.chosen()));
		model.addAttribute("problems", problems);
		return "staff/person";
	}

}
