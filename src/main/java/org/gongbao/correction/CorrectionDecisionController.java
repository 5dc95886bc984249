package org.gongbao.correction;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** One correction at the desk: approving it, giving it back, taking it back. */
@Controller
class CorrectionDecisionController {

	private static final String ONE = "/staff/corrections/{id:\\d{1,9}}";

	private static final int LONGEST_REASON = 500;

	private final CorrectionDecisions decisions;

	private final CorrectionDesk desk;

	private final CurrentStaff current;

	CorrectionDecisionController(CorrectionDecisions decisions, CorrectionDesk desk, CurrentStaff current) {
		this.decisions = decisions;
		this.desk = desk;
		this.current = current;
	}

	@GetMapping(ONE)
	String one(@PathVariable long id, Model model) {
		return show(id, "", "", new Problems(), model);
	}

	@PostMapping(ONE + "/approve")
	@PreAuthorize("hasRole('PUBLISHER')")
	String approve(@PathVariable long id, @RequestParam(defaultValue = "") String sentence, Model model,
			RedirectAttributes flash) {
		Problems problems = new Problems();
		if (!this.decisions.sentence(id).isCopiedBy(sentence)) {
			problems.add("sentence", "与要照写的那句话不一致，请逐字照写；空格和括号的样子不计。");
			return show(id, sentence, "", problems, model);
		}
		try {
			this.desk.approve(id, this.current.require());
		}
		catch (RefusedStepException ex) {
			problems.add(ex.field(), ex.reason());
			return show(id, sentence, "", problems, model);
		}
		flash.addFlashAttribute("done", "更正已经发布，读者现在就能看到。");
		return "redirect:/staff/corrections/" + id;
	}

	@PostMapping(ONE + "/refuse")
	String refuse(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		StaffMember member = this.current.require();
		boolean own = this.decisions.isOwn(id, member);
		if (!own && !member.is(Role.PUBLISHER)) {
			throw new AccessDeniedException("Neither proposer nor publisher");
		}
		Problems problems = new Problems();
		checkReason(reason.strip(), problems);
		if (problems.isEmpty()) {
			try {
				this.desk.refuse(id, member, reason.strip().replace("\0", ""));
			}
			catch (RefusedStepException ex) {
				problems.add(ex.field(), ex.reason());
			}
		}
		if (!problems.isEmpty()) {
			return show(id, "", reason, problems, model);
		}
		flash.addFlashAttribute("done", own ? "更正提议已经收回。" : "更正已经退回，提出人会看到理由。");
		return "redirect:/staff/corrections/" + id;
	}

	private static void checkReason(String reason, Problems problems) {
		if (reason.isEmpty()) {
			problems.add("reason", "请写明理由，提出人会看到。");
		}
		else if (reason.length() > LONGEST_REASON) {
			problems.add("reason", "最多%d字，现在有%d字，请缩短。".formatted(LONGEST_REASON, reason.length()));
		}
	}

	private String show(long id, String typed, String reason, Problems problems, Model model) {
		model.addAttribute("view", this.decisions.view(id, this.current.require(), typed, reason, problems));
		model.addAttribute("page", StaffPage.of("更正", StaffPage.Section.PUBLISHED));
		return "correction/decide";
	}

}
