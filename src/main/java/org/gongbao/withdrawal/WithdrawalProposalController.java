package org.gongbao.withdrawal;

import java.util.Map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.StaffMember;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** Proposing a withdrawal, or withdrawing at once. */
@Controller
@PreAuthorize("hasRole('PUBLISHER')")
class WithdrawalProposalController {

	private final WithdrawalPages pages;

	private final WithdrawalDesk desk;

	private final CurrentStaff current;

	WithdrawalProposalController(WithdrawalPages pages, WithdrawalDesk desk, CurrentStaff current) {
		this.pages = pages;
		this.desk = desk;
		this.current = current;
	}

	@GetMapping("/staff/withdrawals/new")
	String empty(RequestParameters parameters, Model model) {
		return form(WithdrawalForm.empty(kind(parameters), item(parameters)), new Problems(), model);
	}

	@PostMapping("/staff/withdrawals")
	String propose(RequestParameters parameters, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes flash) {
		WithdrawalForm form = WithdrawalForm.read(kind(parameters), item(parameters), typed);
		Problems problems = form.check(this.pages.publicItem(form.kind(), form.item()));
		if (!problems.isEmpty()) {
			return form(form, problems, model);
		}
		try {
			long id = carryOut(form);
			flash.addFlashAttribute("done", form.urgent() ? "已经撤回。公开网址现在说明撤回的时间和原因。" : "撤回已经提出，等待另一个人确认；确认前内容仍然公开。");
			return "redirect:/staff/withdrawals/" + id;
		}
		catch (RefusedStepException ex) {
			problems.add(ex.field(), ex.reason());
			return form(form, problems, model);
		}
	}

	private long carryOut(WithdrawalForm form) {
		StaffMember member = this.current.require();
		return form.urgent() ? this.desk.withdrawAtOnce(form.kind(), form.item(), form.reason(), member)
				: this.desk.propose(form.kind(), form.item(), form.reason(), member);
	}

	private String form(WithdrawalForm form, Problems problems, Model model) {
		model.addAttribute("view", this.pages.form(form, problems));
		model.addAttribute("page", StaffPage.of("撤回", StaffPage.Section.PUBLISHED));
		return "withdrawal/propose";
	}

	private static ItemKind kind(RequestParameters parameters) {
		return parameters.choice("kind", ItemKind.class).orElseThrow(() -> new NotFoundException("No such kind"));
	}

	private static int item(RequestParameters parameters) {
		return parameters.integer("item", 1, Integer.MAX_VALUE)
			.orElseThrow(() -> new NotFoundException("No such item"));
	}

}
