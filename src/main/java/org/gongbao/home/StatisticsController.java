package org.gongbao.home;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.gongbao.web.PageMeta;
import org.gongbao.web.PageMeta.Column;
import org.gongbao.web.StandingPage;

/** The gazette in figures, as pictures with their tables and as data. */
@Controller
class StatisticsController {

	private static final String PATH = "/statistics";

	private final FigureCounter counter;

	StatisticsController(FigureCounter counter) {
		this.counter = counter;
	}

	@GetMapping(PATH)
	String statistics(Model model) {
		model.addAttribute("view", StatisticsView.of(this.counter.figures()));
		model.addAttribute("page",
				PageMeta.of("公报数据一览", PATH)
					.describedAs("政府公报收录的各期、文件、人事任免和大事记的数量，按年份和发文机关")
					.crumb("公报数据一览", null)
					.column(Column.of("公报数据一览", "政府公报收录内容的数量", "政府公报", "数据"))
					.json(PATH + ".json"));
		return "home/statistics";
	}

	@GetMapping(PATH + ".json")
	@ResponseBody
	GazetteFigures data() {
		return this.counter.figures();
	}

	@Bean
	@Order(30)
	static StandingPage statisticsPage() {
		return new StandingPage(StandingPage.Place.DATA, "公报数据一览", PATH);
	}

}
