package org.gongbao.readership;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** Shows all staff what citizens look at and look for. */
@Controller
class ReadersController {

	private final ReadersPage page;

	ReadersController(ReadersPage page) {
		this.page = page;
	}

	@GetMapping(ReadersPage.PATH)
	String readers(RequestParameters parameters, Model model) {
		model.addAttribute("page", StaffPage.of("读者", StaffPage.Section.READERS));
		model.addAttribute("view", this.page.view(parameters.choice("period", Period.class).orElse(Period.MONTH)));
		return "staff/readers";
	}

}
