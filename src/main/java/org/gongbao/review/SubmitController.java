package org.gongbao.review;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** How far one issue's reviews are, and handing it in. */
@Controller
@RequestMapping("/staff/drafts/{id:\\d{1,18}}")
class SubmitController {

	private final OverviewPages pages;

	private final Reviews reviews;

	SubmitController(OverviewPages pages, Reviews reviews) {
		this.pages = pages;
		this.reviews = reviews;
	}

	@GetMapping("/review")
	ModelAndView overview(@PathVariable long id) {
		return page(id, new Problems());
	}

	@PostMapping("/submit")
	@PreAuthorize("hasRole('EDITOR')")
	ModelAndView submit(@PathVariable long id, RedirectAttributes redirect) {
		Problems problems = new Problems();
		this.pages.of(id);
		try {
			redirect.addFlashAttribute("done", "已送审" + this.reviews.submit(id) + "件，等待初审。");
			return new ModelAndView("redirect:/staff/drafts/" + id + "/review");
		}
		catch (RefusedReviewException | LockedManuscriptException ex) {
			problems.add("submit", String.valueOf(ex.getMessage()));
		}
		return page(id, problems);
	}

	private ModelAndView page(long id, Problems problems) {
		OverviewPage view = this.pages.of(id);
		ModelAndView page = new ModelAndView("staff/review/overview").addObject("view", view)
			.addObject("problems", problems)
			.addObject("page", StaffPage.of(view.label() + "三审", StaffPage.Section.DRAFTS));
		if (!problems.isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

}
