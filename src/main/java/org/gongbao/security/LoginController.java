package org.gongbao.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.web.StaffPage;

/** Where staff sign in. */
@Controller
class LoginController {

	@GetMapping("/login")
	String form(Model model) {
		model.addAttribute("page", StaffPage.of("登录", StaffPage.Section.ACCOUNT));
		return "staff/login";
	}

}
