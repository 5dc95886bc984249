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
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.StaffMember;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** One withdrawal at the desk: confirming it, giving it back, taking it back. */
@Controller
class WithdrawalDecisionController {

	private static final String ONE = "/staff/withdrawals/{id:\\d{1,9}}";

	private static final int LONGEST_REASON = 500;

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
		Problems problems = new Problems();
		WithdrawalView view = this.pages.one(id, member, "", "", problems);
		if (!new CopiedSentence(view.sentence()).isCopiedBy(sentence)) {
			problems.add("sentence", "与要照写的那句话不一致，请逐字照写；空格和括号的样子不计。");
			return show(id, sentence, "", problems, model);
		}
		try {
			this.desk.confirm(id, member);
		}
		catch (RefusedStepException ex) {
			problems.add(ex.field(), ex.reason());
			return show(id, sentence, "", problems, model);
		}
		flash.addFlashAttribute("done", "已经撤回。公开网址现在说明撤回的时间和原因。");
		return "redirect:/staff/withdrawals/" + id;
	}

	@PostMapping(ONE + "/refuse")
	String refuse(@PathVariable long id, @RequestParam(name = "reason", defaultValue = "") String typed, Model model,
			RedirectAttributes flash) {
		StaffMember member = this.current.require();
		boolean own = this.pages.find(id).proposedBy().id() == member.id();
		if (!own && !WithdrawalPages.mayDecide(member)) {
			throw new AccessDeniedException("Neither proposer nor one who may confirm");
		}
		Problems problems = new Problems();
		String reason = typed.replace("\0", "").strip();
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			problems.add("reason", reason.isEmpty() ? "请写明理由，提出人会看到。"
					: "最多%d字，现在有%d字，请缩短。".formatted(LONGEST_REASON, reason.length()));
			return show(id, "", typed, problems, model);
		}
		try {
			this.desk.refuse(id, member, reason);
		}
		catch (RefusedStepException ex) {
			problems.add(ex.field(), ex.reason());
			return show(id, "", typed, problems, model);
		}
		flash.addFlashAttribute("done", own ? "撤回提议已经收回，内容仍然公开。" : "已经退回，内容仍然公开，提出人会看到理由。");
		return "redirect:/staff/withdrawals/" + id;
	}

	private String show(long id, String typed, String refusal, Problems problems, Model model) {
		model.addAttribute("view", this.pages.one(id, this.current.require(), typed, refusal, problems));
		model.addAttribute("page", StaffPage.of("撤回", StaffPage.Section.PUBLISHED));
		return "withdrawal/decide";
	}

}
