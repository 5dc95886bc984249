package org.gongbao.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows every component, and every kind of page, with facts of 2023年第2期. */
@Controller
@Profile("catalogue")
class CatalogueController {

	private static final int[] A_DAY = { 7, 6, 4, 3, 1, 9, 8, 6, 6, 3, 3, 3, 7, 7, 7, 7, 6, 3, 3, 7, 9, 7, 8, 5, 6, 5,
			5, 7, 5, 4, 2 };

	private static final Set<String> FRONT = Set.of("front");

	private static final Set<String> DESK = Set.of("staff", "desk");

	private static final Set<String> SEARCH = Set.of("search", "none");

	@GetMapping("/catalogue")
	String components(Model model) {
		model.addAttribute("page", PageMeta.of("样式和部件", "/catalogue").notIndexed());
		model.addAttribute("chart", chart());
		return "catalogue/components";
	}

	@GetMapping("/catalogue/{name}")
	String page(@PathVariable String name, Model model, RequestParameters parameters) {
		PageMeta page = PageMeta.of("2023年第2期（总第41期）", "/catalogue/" + name)
			.in(section(name))
			.crumb("各期", "/issues")
			.crumb("2023年", "/issues#y2023")
			.crumb("第2期", null);
		page = FRONT.contains(name) ? PageMeta.of("首页", "/").asFront() : page;
		page = SEARCH.contains(name) ? PageMeta.of("检索：风电光伏", "/search").withOwnSearch().notIndexed() : page;
		page = name.equals("document") ? described() : page;
		model.addAttribute("page", DESK.contains(name) ? StaffPage.of("编校台的部件", StaffPage.Section.DRAFTS) : page);
		model.addAttribute("chart", chart());
		model.addAttribute("paging", parameters.page(20, 100).of(355));
		return "catalogue/" + name;
	}

	private static PageMeta described() {
		String path = PagePaths.of("documents", "通政办发〔2023〕12号");
		return PageMeta.of("关于推动全市风电光伏新能源产业高质量发展的意见", path)
			.in(PageMeta.Section.DOCUMENTS)
			.crumb("2023年第2期", "/issues/2023/2")
			.crumb("通政办发〔2023〕12号", null)
			.column(PageMeta.Column.of("文件", "公报刊登的全部文件", "政府公报", "文件"))
			.article(new PageMeta.Article("通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见", Instant.parse("2023-05-18T01:00:00Z"),
					"通辽市人民政府公报2023年第2期", List.of("风电", "光伏"), "通辽市人民政府办公室", null))
			.json(path + ".json");
	}

	private static PageMeta.Section section(String name) {
		return switch (name) {
			case "document", "repealed", "documents" -> PageMeta.Section.DOCUMENTS;
			case "appointments", "person" -> PageMeta.Section.APPOINTMENTS;
			case "chronicle" -> PageMeta.Section.CHRONICLE;
			default -> PageMeta.Section.ISSUES;
		};
	}

	private static BarChart chart() {
		LocalDate first = LocalDate.of(2023, 3, 1);
		return BarChart.of(IntStream.range(0, A_DAY.length)
			.mapToObj((at) -> new BarChart.Column(ChineseDates.dayOfYear(first.plusDays(at)), A_DAY[at],
					"/chronicle/" + first.plusDays(at),
					(at % 10 == 0) ? ChineseDates.dayOfYear(first.plusDays(at)) : null))
			.toList(), 80, 9);
	}

	@Bean
	CurrentIssueSource catalogueIssue() {
		return () -> Optional
			.of(new CurrentIssue("2023年第2期", "总第41期", List.of("传达政令", "宣传政策", "指导工作", "服务社会"), "/issues/2023/2"));
	}

	@Bean
	SampleNotice catalogueSamples() {
		return () -> true;
	}

	@Bean
	StandingPage catalogueAbout() {
		return new StandingPage(StandingPage.Place.HELP, "关于本公报", "/about");
	}

	@Bean
	StandingPage catalogueAccess() {
		return new StandingPage(StandingPage.Place.TOP, "无障碍说明", "/accessibility");
	}

	@Bean
	StandingPage catalogueData() {
		return new StandingPage(StandingPage.Place.DATA, "开放数据与下载", "/data");
	}

	@Bean
	StandingPage catalogueDataOnFront() {
		return new StandingPage(StandingPage.Place.FRONT_NAVIGATION, "开放数据", "/data");
	}

	@Bean
	NearMatches catalogueNear() {
		return (path) -> path.startsWith("/documents/") ? List.of(
				new NearMatch(Marked.part("通政办发〔2023〕12号", 10, 12), "关于推动全市风电光伏新能源产业高质量发展的意见",
						PagePaths.of("documents", "通政办发〔2023〕12号"), "少一位数字"),
				new NearMatch(Marked.plain("通政办发〔2023〕15号"), "关于印发《通辽市权责清单动态管理办法》的通知",
						PagePaths.of("documents", "通政办发〔2023〕15号"), "同机关，同年"))
				: List.of();
	}

}
