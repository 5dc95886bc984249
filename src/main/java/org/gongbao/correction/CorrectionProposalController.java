package org.gongbao.correction;

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
import org.gongbao.web.NotFoundException;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** Proposing a correction. */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class CorrectionProposalController {

	private final CorrectionProposals proposals;

	private final CorrectionDesk desk;

	private final CurrentStaff current;

	CorrectionProposalController(CorrectionProposals proposals, CorrectionDesk desk, CurrentStaff current) {
		this.proposals = proposals;
		this.desk = desk;
		this.current = current;
	}

	@GetMapping("/staff/corrections/new")
	String empty(RequestParameters parameters, Model model) {
		return form(this.proposals.empty(CorrectionForm.empty(kind(parameters), item(parameters))), model);
	}

	@PostMapping("/staff/corrections")
	String propose(RequestParameters parameters, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes flash) {
		CorrectionForm form = CorrectionForm.read(kind(parameters), item(parameters), typed);
		CorrectionChecks checks = this.proposals.check(form);
		Proposal.Wording wording = checks.wording();
		if (wording == null || !"submit".equals(typed.get("step"))) {
			return form(this.proposals.checked(form, checks), model);
		}
		try {
			long id = this.desk.propose(form.kind(), form.item(), wording, this.current.require());
			flash.addFlashAttribute("done", "更正已经提出，等待签发人审定；审定前读者看不到。");
			return "redirect:/staff/corrections/" + id;
		}
		catch (RefusedStepException ex) {
			checks.problems().add(ex.field(), ex.reason());
			return form(this.proposals.checked(form, checks), model);
		}
	}

	private static String form(ProposalView view, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("page", StaffPage.of("提出更正", StaffPage.Section.PUBLISHED));
		return "correction/propose";
	}

	private static ItemKind kind(RequestParameters parameters) {
		return parameters.choice("kind", ItemKind.class).orElseThrow(() -> new NotFoundException("No such kind"));
	}

	private static int item(RequestParameters parameters) {
		return parameters.integer("item", 1, Integer.MAX_VALUE)
			.orElseThrow(() -> new NotFoundException("No such item"));
	}

}
