package org.gongbao.backfile;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.archive.TooLargeException;
import org.gongbao.issue.Editions;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.Issues;
import org.gongbao.issue.UnusableEditionException;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** The PDF of a public issue, which a publisher replaces or takes away. */
@Controller
@RequestMapping("/staff/published/{year:\\d{1,6}}/{number:\\d{1,6}}/edition")
@PreAuthorize("hasRole('PUBLISHER')")
class PublishedEditionController {

	private static final int SHORTEST_REASON = 5;

	private static final int LONGEST_REASON = 500;

	private final Issues issues;

	private final PublishedFinder finder;

	private final Editions editions;

	private final EditionReplacement replacement;

	PublishedEditionController(Issues issues, PublishedFinder finder, Editions editions,
			EditionReplacement replacement) {
		this.editions = editions;
		this.issues = issues;
		this.finder = finder;
		this.replacement = replacement;
	}

	@GetMapping
	String form(@PathVariable int year, @PathVariable int number, Model model) {
		return show(issue(year, number), "", new Problems(), model);
	}

	@PostMapping
	String replace(@PathVariable int year, @PathVariable int number, @RequestParam Optional<MultipartFile> pdf,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes flash) throws IOException {
		IssueDetails issue = issue(year, number);
		Problems problems = check(reason);
		if (pdf.isEmpty() || pdf.get().isEmpty()) {
			problems.add("pdf", "还没有选择 PDF 文件，或者文件是空的。");
		}
		if (problems.isEmpty()) {
			replace(issue, pdf.orElseThrow(), reason.strip(), problems);
		}
		return answer(issue, reason, problems, model, response, flash, "PDF 已经公开，读者现在看到的就是它。");
	}

	@PostMapping("/remove")
	String remove(@PathVariable int year, @PathVariable int number, @RequestParam(defaultValue = "") String reason,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		IssueDetails issue = issue(year, number);
		Problems problems = check(reason);
		if (problems.isEmpty()) {
			this.replacement.attach(issue, null, reason.strip());
		}
		return answer(issue, reason, problems, model, response, flash, "PDF 已经撤下，读者不再看到它；原来的文件仍然保存。");
	}

	private void replace(IssueDetails issue, MultipartFile pdf, String reason, Problems problems) throws IOException {
		try {
			this.replacement.attach(issue, this.editions.take(pdf), reason);
		}
		catch (UnusableEditionException ex) {
			problems.add("pdf", String.valueOf(ex.getMessage()));
		}
		catch (TooLargeException ex) {
			problems.add("pdf", "PDF 超过 200 MB，请压缩后再试。");
		}
	}

	private static Problems check(String reason) {
		Problems problems = new Problems();
		int length = reason.strip().length();
		if (length < SHORTEST_REASON || length > LONGEST_REASON) {
			problems.add("reason", "请写明原因，5到500个字，例如 撤回了第3页的文件。");
		}
		return problems;
	}

	private String answer(IssueDetails issue, String reason, Problems problems, Model model,
			HttpServletResponse response, RedirectAttributes flash, String done) {
		if (problems.isEmpty()) {
			flash.addFlashAttribute("done", done);
			return "redirect:/staff/published/%d/%d/edition".formatted(issue.ref().year(), issue.ref().number());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(issue, reason, problems, model);
	}

	private String show(IssueDetails issue, String reason, Problems problems, Model model) {
		model.addAttribute("view",
				PublishedEditionView.of(issue, this.finder.withdrawnOf(issue.ref().id()), reason, problems));
		model.addAttribute("page", StaffPage.of(issue.ref().label() + "的原版 PDF", StaffPage.Section.PUBLISHED));
		return "backfile/edition";
	}

	private IssueDetails issue(int year, int number) {
		return this.issues.find(year, number)
			.orElseThrow(() -> new NotFoundException("No public issue " + year + "/" + number));
	}

}
