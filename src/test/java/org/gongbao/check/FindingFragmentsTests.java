package org.gongbao.check;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Pieces that other pages of the desk insert. */
@NullUnmarked
@PortalTest
class FindingFragmentsTests {

	@Autowired
	private ThymeleafViewResolver views;

	@Test
	void theRedBoxCountsAndLeadsToEachPlace() throws Exception {
		Document page = page();
		assertThat(page.select(".gz-summary__title").text()).isEqualTo("送审前有1处必须处理，4处请核对");
		assertThat(page.select(".gz-summary__row").first().text()).isEqualTo("必改 森林草原防火：有身份证号码");
		assertThat(page.select(".gz-summary__row a").first().attr("href")).isEqualTo("/staff/drafts/7/parts/d1#text");
		assertThat(page.select(".gz-summary__row .gz-tag--confirm").eachText()).hasSize(4).containsOnly("核对");
	}

	@Test
	void theListOffersNoFormBecauseItMayStandInOne() throws Exception {
		Document page = page();
		assertThat(page.select("form, button, input")).isEmpty();
		assertThat(page.select(".gz-findings a[href*=#f-]").eachText()).contains("一键处理：删去重复的“通知”");
		assertThat(page.text()).doesNotContain("11010519491231002X");
	}

	private Document page() throws Exception {
		// The resolver itself would be given another context, which it refuses.
		MockMvcTester web = MockMvcTester.of(List.of(new Page()),
				(builder) -> builder.setViewResolvers((name, locale) -> this.views.resolveViewName(name, locale))
					.build());
		return Jsoup.parse(web.get().uri("/check-fragments").exchange().getResponse().getContentAsString());
	}

	@Controller
	static class Page {

		@GetMapping("/check-fragments")
		String page(Model model) {
			Manuscript issue = Altered.saying("通知通知，（甲，证号11010519491231002X。");
			model.addAttribute("report", Checked.of(issue));
			model.addAttribute("id", 7L);
			return "check/fragments";
		}

	}

}
