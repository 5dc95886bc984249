package org.gongbao.security.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.gongbao.security.CurrentStaff;
import org.gongbao.web.StaffPage;

/** Gives back what was typed when a session was over. */
@Controller
class KeptController {

	private final CurrentStaff current;

	KeptController(CurrentStaff current) {
		this.current = current;
	}

	@GetMapping(KeptForm.PAGE)
	String show(HttpSession session, Model model) {
		long staffId = this.current.require().id();
		Optional<KeptForm> kept = KeptForm.of(session).filter((form) -> form.staffId() == staffId);
		model.addAttribute("page", StaffPage.of("您填写的内容还在", StaffPage.Section.DRAFTS));
		model.addAttribute("kept", kept.orElse(null));
		return "staff/kept";
	}

	@PostMapping(KeptForm.PAGE)
	String drop(HttpSession session) {
		KeptForm.drop(session);
		return "redirect:/staff";
	}

}
