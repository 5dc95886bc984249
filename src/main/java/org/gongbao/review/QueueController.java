package org.gongbao.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** What waits for whom. */
@Controller
@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'PUBLISHER')")
class QueueController {

	private static final int LONGEST = 2000;

	private final QueuePages pages;

	private final BulkPass bulk;

	QueueController(QueuePages pages, BulkPass bulk) {
		this.pages = pages;
		this.bulk = bulk;
	}

	@GetMapping("/staff/queue")
	ModelAndView queue(@RequestParam @Nullable String tab) {
		return page(tab, new Problems(), "");
	}

	@PostMapping("/staff/queue/pass")
	ModelAndView pass(@RequestParam @Nullable List<String> pick, @RequestParam @Nullable String comment,
			@RequestParam @Nullable String tab, RedirectAttributes redirect) {
		String said = (comment != null) ? comment.strip() : "";
		Problems problems = new Problems();
		if (pick == null || pick.isEmpty()) {
			problems.add("picks", "还没有选择；请在看过的条目前打勾。");
		}
		else if (said.length() > LONGEST) {
			problems.add("comment", "意见太长，最多2000字。");
		}
		else {
			BulkPass.Outcome outcome = this.bulk.pass(pick, said.isEmpty() ? null : said);
			if (outcome.refused().isEmpty()) {
				redirect.addFlashAttribute("done", "已通过" + outcome.passed() + "件。");
				return new ModelAndView("redirect:/staff/queue");
			}
			outcome.refused().forEach((sentence) -> problems.add("picks", sentence));
			return page(tab, problems, said).addObject("done",
					(outcome.passed() > 0) ? "已通过" + outcome.passed() + "件。" : null);
		}
		return page(tab, problems, said);
	}

	private ModelAndView page(@Nullable String tab, Problems problems, String comment) {
		ModelAndView page = new ModelAndView("staff/review/queue").addObject("view", this.pages.of(tab))
			.addObject("problems", problems)
			.addObject("comment", comment)
			.addObject("page", StaffPage.of("待我审核", StaffPage.Section.QUEUE));
		if (!problems.isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

}
