package org.gongbao.review;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** The page on which one part is reviewed. */
@Controller
@RequestMapping("/staff/drafts/{id:\\d{1,18}}/review/{part}")
class ReviewController {

	private static final int SHORTEST_REASON = 4;

	private final PartPages pages;

	private final Reviews reviews;

	ReviewController(PartPages pages, Reviews reviews) {
		this.pages = pages;
		this.reviews = reviews;
	}

	@GetMapping
	ModelAndView page(@PathVariable long id, @PathVariable String part) {
		return page(id, key(part), DecisionForm.empty(), new Problems());
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'PUBLISHER')")
	ModelAndView decide(@PathVariable long id, @PathVariable String part, @RequestParam @Nullable String act,
			@RequestParam @Nullable Long submission, @RequestParam @Nullable Integer level,
			@RequestParam @Nullable String comment, @RequestParam @Nullable String quote, RedirectAttributes redirect) {
		PartKey key = key(part);
		DecisionForm form = DecisionForm.of(act, submission, level, comment, quote);
		Problems problems = form.problems();
		if (problems.isEmpty()) {
			try {
				return new ModelAndView(done(id, key, form, redirect));
			}
			catch (RefusedReviewException | LockedManuscriptException ex) {
				problems.add("act", sentence(ex));
			}
		}
		return page(id, key, form, problems);
	}

	@PostMapping("/reopen")
	@PreAuthorize("hasRole('EDITOR')")
	ModelAndView reopen(@PathVariable long id, @PathVariable String part, @RequestParam @Nullable String reason,
			RedirectAttributes redirect) {
		PartKey key = key(part);
		String why = (reason != null) ? reason.strip() : "";
		Problems problems = new Problems();
		if (why.length() < SHORTEST_REASON) {
			problems.add("reason", "请写明为什么撤销终审，至少4个字；这句话会留在操作记录里。");
		}
		else {
			try {
				this.reviews.reopen(id, key, why);
				redirect.addFlashAttribute("done", "已撤销终审，现在可以修改；改好后请重新送审。");
				return new ModelAndView("redirect:/staff/drafts/" + id + "/review/" + key);
			}
			catch (RefusedReviewException | LockedManuscriptException ex) {
				problems.add("reason", sentence(ex));
			}
		}
		return page(id, key, DecisionForm.empty(), problems).addObject("reason", reason);
	}

	private String done(long id, PartKey key, DecisionForm form, RedirectAttributes redirect) {
		if (!form.decides()) {
			this.reviews.comment(id, key, form.quoted(), String.valueOf(form.said()));
			redirect.addFlashAttribute("done", "意见已留下。");
			return "redirect:/staff/drafts/" + id + "/review/" + key;
		}
		Decision decision = form.decision(key);
		PartReview now = this.reviews.decide(id, decision);
		String next = now.next().map((level) -> "，接下来是" + level.label()).orElse("");
		redirect.addFlashAttribute("done",
				decision.passes() ? "已通过" + decision.level().label() + (next.isEmpty() ? "，三审完成，这一件已锁定" : next) + "。"
						: "已退回，编辑会看到您写的原因。");
		return "redirect:/staff/queue";
	}

	private ModelAndView page(long id, PartKey key, DecisionForm form, Problems problems) {
		PartPage view = this.pages.of(id, key);
		ModelAndView page = new ModelAndView("staff/review/part").addObject("view", view)
			.addObject("form", form)
			.addObject("problems", problems)
			.addObject("page", StaffPage.of(view.label() + "审阅", StaffPage.Section.QUEUE));
		if (!problems.isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	private static PartKey key(String part) {
		return PartKey.parse(part).orElseThrow(() -> new NotFoundException("No part " + part));
	}

	private static String sentence(RuntimeException ex) {
		return String.valueOf(ex.getMessage());
	}

}
