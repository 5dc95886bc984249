package org.gongbao.withdrawal;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.publishing.CopiedSentence;
import org.gongbao.publishing.ProposalDecision;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.StaffMember;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** One withdrawal at the desk: confirming it, giving it back, taking it back. */
@Controller
class WithdrawalDecisionController {

	private static final String ONE = "/staff/withdrawals/{id:\\d{1,9}}";

	private final WithdrawalPages pages;

	private final WithdrawalDesk desk;

	private final CurrentStaff current;

	WithdrawalDecisionController(WithdrawalPages pages, WithdrawalDesk desk, CurrentStaff current) {
		this.pages = pages;
		this.desk = desk;
		this.current = current;
	}

	@GetMapping(ONE)
	String one(@PathVariable long id, Model model) {
		return show(id, "", "", new Problems(), model);
	}

	@PostMapping(ONE + "/confirm")
	@PreAuthorize("hasAnyRole('PUBLISHER', 'REVIEWER')")
	String confirm(@PathVariable long id, @RequestParam(defaultValue = "") String sentence, Model model,
			RedirectAttributes flash) {
		StaffMember member = this.current.require();
		WithdrawalView view = this.pages.one(id, member, "", "", new Problems());
		Problems problems = ProposalDecision.approve(new CopiedSentence(view.sentence()), sentence,
				() -> this.desk.confirm(id, member));
		return problems.isEmpty() ? done(id, "已经撤回。公开网址现在说明撤回的时间和原因。", flash) : show(id, sentence, "", problems, model);
	}

	@PostMapping(ONE + "/refuse")
	@PreAuthorize("hasAnyRole('PUBLISHER', 'REVIEWER')")
	String refuse(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		StaffMember member = this.current.require();
		boolean own = this.pages.find(id).proposedBy().id() == member.id();
		if (!own && !WithdrawalPages.mayDecide(member)) {
			throw new AccessDeniedException("Neither proposer nor one who may confirm");
		}
		Problems problems = ProposalDecision.refuse(reason, (why) -> this.desk.refuse(id, member, why));
		return problems.isEmpty() ? done(id, own ? "撤回提议已经收回，内容仍然公开。" : "已经退回，内容仍然公开，提出人会看到理由。", flash)
				: show(id, "", reason, problems, model);
	}

	private static String done(long id, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/staff/withdrawals/" + id;
	}

	private String show(long id, String typed, String refusal, Problems problems, Model model) {
		model.addAttribute("view", this.pages.one(id, this.current.require(), typed, refusal, problems));
		model.addAttribute("page", StaffPage.of("撤回", StaffPage.Section.PUBLISHED));
		return "withdrawal/decide";
	}

}
