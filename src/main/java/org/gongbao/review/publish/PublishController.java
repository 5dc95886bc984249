package org.gongbao.review.publish;

import java.util.function.Consumer;

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

import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Publishing an issue. An administrator manages people and publishes nothing. */
@Controller
@RequestMapping("/staff/drafts/{id:\\d{1,18}}/publish")
class PublishController {

	private static final String MAY = "hasRole('PUBLISHER') and !hasRole('ADMINISTRATOR')";

	private final PublishPages pages;

	private final PublishOrders orders;

	PublishController(PublishPages pages, PublishOrders orders) {
		this.pages = pages;
		this.orders = orders;
	}

	@GetMapping
	ModelAndView page(@PathVariable long id) {
		PublishPage view = this.pages.of(id);
		return page(view, PublishForm.empty(view.version()), new Problems());
	}

	@PostMapping
	@PreAuthorize(MAY)
	ModelAndView publish(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam @Nullable String when, @RequestParam @Nullable String date,
			@RequestParam @Nullable String time, @RequestParam @Nullable String sentence,
			@RequestParam @Nullable String proof, RedirectAttributes redirect) {
		PublishForm form = PublishForm.of(version, when, date, time, sentence, proof);
		Problems problems = form.problems(this.pages.of(id).sentence());
		return carryOut(id, form, problems, redirect, (done) -> {
			if (form.later()) {
				this.orders.later(id, form.version(), form.at(), form.proof());
				done.addFlashAttribute("done", "已定于" + ChineseDates.minute(form.at()) + "发布；在那之前稿件不能修改，可以撤销或改时间。");
			}
			else {
				IssueRef ref = this.orders.now(id, form.version(), form.proof());
				done.addFlashAttribute("done", ref.label() + "已经发布，公众现在可以看到。");
			}
		});
	}

	@PostMapping("/move")
	@PreAuthorize(MAY)
	ModelAndView move(@PathVariable long id, @RequestParam @Nullable String date, @RequestParam @Nullable String time,
			RedirectAttributes redirect) {
		PublishForm form = PublishForm.of(null, "later", date, time, null, null);
		Problems problems = new Problems();
		form.minuteProblems(problems);
		return carryOut(id, form, problems, redirect, (done) -> {
			this.orders.move(id, form.at());
			done.addFlashAttribute("done", "发布时间已改为" + ChineseDates.minute(form.at()) + "。");
		});
	}

	@PostMapping("/cancel")
	@PreAuthorize(MAY)
	ModelAndView cancel(@PathVariable long id, RedirectAttributes redirect) {
		return carryOut(id, PublishForm.empty(0), new Problems(), redirect, (done) -> {
			this.orders.cancel(id);
			done.addFlashAttribute("done", "已撤销定时发布。");
		});
	}

	@PostMapping("/printed")
	@PreAuthorize(MAY)
	ModelAndView printed(@PathVariable long id, RedirectAttributes redirect) {
		return carryOut(id, PublishForm.empty(0), new Problems(), redirect, (done) -> {
			IssueRef ref = this.pages.issue(id);
			done.addFlashAttribute("done",
					this.orders.printed(ref) ? ref.label() + "已标为正式版。" : ref.label() + "不是清样，不用标。");
		});
	}

	private ModelAndView carryOut(long id, PublishForm form, Problems problems, RedirectAttributes redirect,
			Consumer<RedirectAttributes> order) {
		if (problems.isEmpty()) {
			try {
				order.accept(redirect);
				return new ModelAndView("redirect:/staff/drafts/" + id + "/publish");
			}
			catch (RefusedPublicationException ex) {
				ex.sentences().forEach((sentence) -> problems.add(form.later() ? "date" : "publish", sentence));
			}
			catch (LockedManuscriptException ex) {
				problems.add("publish", String.valueOf(ex.getMessage()));
			}
		}
		return page(this.pages.of(id), form, problems);
	}

	private static ModelAndView page(PublishPage view, PublishForm form, Problems problems) {
		ModelAndView page = new ModelAndView("staff/publish/publish").addObject("view", view)
			.addObject("form", form)
			.addObject("problems", problems)
			.addObject("page", StaffPage.of(view.label() + "发布", StaffPage.Section.DRAFTS));
		if (!problems.isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

}
