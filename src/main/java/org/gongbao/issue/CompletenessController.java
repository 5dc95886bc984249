package org.gongbao.issue;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.web.PageMeta;
import org.gongbao.web.StandingPage;

/** The page that says which issues are here and which are missing. */
@Controller
class CompletenessController {

	private static final String PATH = "/issues/completeness";

	private final HeldIssues issues;

	CompletenessController(HeldIssues issues) {
		this.issues = issues;
	}

	@GetMapping(PATH)
	String completeness(Model model) {
		Completeness completeness = this.issues.completeness();
		model.addAttribute("view", new CompletenessView(completeness));
		model.addAttribute("page",
				PageMeta.of("收录情况", PATH)
					.describedAs("政府公报创刊以来各期的收录情况：" + completeness.sentence())
					.in(PageMeta.Section.ISSUES)
					.crumb("各期", "/issues")
					.crumb("收录情况", null)
					.column(IssueViews.COLUMN)
					.json(PATH + ".json"));
		return "issue/completeness";
	}

	@Bean
	@Order(20)
	static StandingPage completenessPage() {
		return new StandingPage(StandingPage.Place.HELP, "收录情况", PATH);
	}

}
