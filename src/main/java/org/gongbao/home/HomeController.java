package org.gongbao.home;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.web.PageMeta;
import org.gongbao.web.PageMeta.Column;

/** The front page. */
@Controller
class HomeController {

	private static final Column COLUMN = new Column("首页", "政府公报的最新一期、文件、人事任免和大事记", List.of("政府公报", "文件", "人事任免", "大事记"),
			"首页");

	private final HomePage home;

	HomeController(HomePage home) {
		this.home = home;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("view", this.home.view());
		model.addAttribute("page",
				PageMeta.of("首页", "/")
					.describedAs("政府公报：按期阅读，按文号、词句、姓名和日期检索")
					.column(COLUMN)
					.asFront()
					.withOwnSearch()
					.json("/issues.json")
					.atom("/documents.atom"));
		return "home/home";
	}

}
