package org.gongbao.desk.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.issue.Colophon;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.Issues;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.IssueRelease;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Begins an issue with nothing in it but what the issue before lets one guess. */
@Controller
@RequestMapping("/staff/import/blank")
@PreAuthorize("hasRole('EDITOR')")
class BlankController {

	private static final int FIRST_YEAR = 1949;

	private static final int LAST_YEAR = 2200;

	private final Issues issues;

	private final Manuscripts manuscripts;

	private final IssueRelease release;

	private final Clock clock;

	BlankController(Issues issues, Manuscripts manuscripts, IssueRelease release, Clock clock) {
		this.issues = issues;
		this.manuscripts = manuscripts;
		this.release = release;
		this.clock = clock;
	}

	@GetMapping
	String form(Model model) {
		Optional<IssueDetails> newest = newest();
		int thisYear = LocalDate.now(this.clock).getYear();
		int year = newest.map((issue) -> Math.max(issue.ref().year(), thisYear)).orElse(thisYear);
		int number = newest.filter((issue) -> issue.ref().year() == year)
			.map((issue) -> issue.ref().number() + 1)
			.orElse(1);
		String serial = newest.map((issue) -> issue.ref().serial()).map((last) -> String.valueOf(last + 1)).orElse("");
		String title = newest.map(IssueDetails::title).orElse("");
		return show(model, Map.of("year", String.valueOf(year), "number", String.valueOf(number), "serial", serial,
				"title", title), new Problems());
	}

	@PostMapping
	String begin(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
		Problems problems = new Problems();
		IssueFacts facts = facts(typed, problems);
		if (problems.isEmpty()) {
			this.release.taken(facts).forEach((sentence) -> problems.add("number", sentence));
			this.manuscripts.findOpen(facts.year(), facts.number())
				.ifPresent((open) -> problems.add("number", "已经有" + open.label() + "的稿件，请在“期次”里打开它。"));
		}
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(model, typed, problems);
		}
		long id = this.manuscripts.create(Manuscript.of(facts, List.of(), AppointmentList.EMPTY, ChronicleList.EMPTY),
				null, "新建空白一期");
		return "redirect:/staff/drafts/" + id;
	}

	private IssueFacts facts(Map<String, String> typed, Problems problems) {
		int year = number(typed, "year", FIRST_YEAR, LAST_YEAR, "年份要写四位数字，例如 2023。", problems);
		int number = number(typed, "number", 1, 999, "期号要写数字，例如 2。", problems);
		boolean hasSerial = !typed.getOrDefault("serial", "").isBlank();
		Integer serial = hasSerial ? number(typed, "serial", 1, 99_999, "总期号要写数字；没有就留空。", problems) : null;
		String title = typed.getOrDefault("title", "").strip();
		if (title.isEmpty() || title.length() > 100) {
			problems.add("title", "公报名称是空的，或者超过100字；例如 某某市人民政府公报。");
		}
		Optional<IssueDetails> newest = newest();
		return new IssueFacts(year, number, serial, title, newest.map(IssueDetails::motto).orElse(null),
				newest.map(IssueDetails::colophon).map(BlankController::withoutDate).orElse(Colophon.EMPTY), List.of(),
				List.of(), null);
	}

	/** What a sample says is no guess for a real issue. */
	private Optional<IssueDetails> newest() {
		return this.issues.newest().filter((issue) -> !issue.sample());
	}

	private static Colophon withoutDate(Colophon last) {
		return new Colophon(last.organizer(), last.address(), last.phone(), last.website(), last.postcode(),
				last.printer(), null);
	}

	private static int number(Map<String, String> typed, String name, int least, int most, String message,
			Problems problems) {
		String value = typed.getOrDefault(name, "").strip();
		if (value.matches("[0-9]{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
			return Integer.parseInt(value);
		}
		problems.add(name, message);
		return least;
	}

	private static String show(Model model, Map<String, String> form, Problems problems) {
		model.addAttribute("page", StaffPage.of("从空白开始一期", StaffPage.Section.IMPORT));
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "staff/intake/blank";
	}

}
