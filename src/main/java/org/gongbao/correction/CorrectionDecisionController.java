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

import org.gongbao.publishing.ProposalDecision;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** One correction at the desk: approving it, giving it back, taking it back. */
@Controller
class CorrectionDecisionController {

	private static final String ONE = "/staff/corrections/{id:\\d{1,9}}";

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
		Problems problems = ProposalDecision.approve(this.decisions.sentence(id), sentence,
				() -> this.desk.approve(id, this.current.require()));
		return problems.isEmpty() ? done(id, "更正已经发布，读者现在就能看到。", flash) : show(id, sentence, "", problems, model);
	}

	@PostMapping(ONE + "/refuse")
	@PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER')")
	String refuse(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		StaffMember member = this.current.require();
		boolean own = this.decisions.isOwn(id, member);
		if (!own && !member.is(Role.PUBLISHER)) {
			throw new AccessDeniedException("Neither proposer nor publisher");
		}
		Problems problems = ProposalDecision.refuse(reason, (why) -> this.desk.refuse(id, member, why));
		return problems.isEmpty() ? done(id, own ? "更正提议已经收回。" : "更正已经退回，提出人会看到理由。", flash)
				: show(id, "", reason, problems, model);
	}

	private static String done(long id, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/staff/corrections/" + id;
	}

	private String show(long id, String typed, String reason, Problems problems, Model model) {
		model.addAttribute("view", this.decisions.view(id, this.current.require(), typed, reason, problems));
		model.addAttribute("page", StaffPage.of("更正", StaffPage.Section.PUBLISHED));
		return "correction/decide";
	}

}
