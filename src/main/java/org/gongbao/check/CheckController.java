package org.gongbao.check;

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

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.StaffPage;

/**
 * The page of the checks: what must be put right, what must be looked at, what is in
 * order.
 */
@Controller
@RequestMapping("/staff/drafts/{id:\\d{1,18}}")
class CheckController {

	private final Manuscripts manuscripts;

	private final CheckViews views;

	private final FindingActions actions;

	CheckController(Manuscripts manuscripts, CheckViews views, FindingActions actions) {
		this.manuscripts = manuscripts;
		this.views = views;
		this.actions = actions;
	}

	@GetMapping("/check")
	String page(@PathVariable long id, Model model) {
		return show(id, Refused.NOTHING, model);
	}

	@PostMapping("/fix")
	@PreAuthorize("hasRole('EDITOR')")
	String fix(@PathVariable long id, @RequestParam(defaultValue = "") String key,
			@RequestParam(defaultValue = "false") boolean alike, Model model, RedirectAttributes redirect) {
		ManuscriptHead head = head(id);
		try {
			redirect.addFlashAttribute("done", this.actions.fix(head, key, alike));
		}
		catch (LockedManuscriptException ex) {
			return show(id, new Refused(key, "", sentence(ex)), model);
		}
		return "redirect:/staff/drafts/" + id + "/check";
	}

	@PostMapping("/confirm")
	@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'PUBLISHER')")
	String confirm(@PathVariable long id, @RequestParam(defaultValue = "") String key,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean alike,
			Model model, RedirectAttributes redirect) {
		ManuscriptHead head = head(id);
		String problem = this.actions.problem(head, reason);
		if (problem != null) {
			return show(id, new Refused(key, reason, problem), model);
		}
		redirect.addFlashAttribute("done", this.actions.confirm(head, key, reason.strip(), alike));
		return "redirect:/staff/drafts/" + id + "/check#advisory";
	}

	@PostMapping("/unconfirm")
	@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'PUBLISHER')")
	String takeBack(@PathVariable long id, @RequestParam(defaultValue = "") String key, Model model,
			RedirectAttributes redirect) {
		ManuscriptHead head = head(id);
		if (!head.isOpen()) {
			return show(id, new Refused(key, "", FindingActions.CLOSED), model);
		}
		redirect.addFlashAttribute("done", this.actions.takeBack(head, key));
		return "redirect:/staff/drafts/" + id + "/check#advisory";
	}

	private String show(long id, Refused refused, Model model) {
		ManuscriptHead head = head(id);
		model.addAttribute("page", StaffPage.of("发布前检查", StaffPage.Section.DRAFTS));
		CheckReport report = this.views.report(head);
		model.addAttribute("view", this.views.of(head, report, refused));
		model.addAttribute("aside", this.views.aside(id, report));
		return "staff/check/page";
	}

	private ManuscriptHead head(long id) {
		return this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
	}

	private static String sentence(LockedManuscriptException ex) {
		String message = ex.getMessage();
		return (message != null) ? message : FindingActions.CLOSED;
	}

	/**
	 * What was asked for and not done, with what was typed.
	 *
	 * @param key the finding it was about
	 * @param typed the reason as typed
	 * @param why what is wrong and what to do, null if nothing was refused
	 */
	record Refused(String key, String typed, @Nullable String why) {

		static final Refused NOTHING = new Refused("", "", null);

	}

}
