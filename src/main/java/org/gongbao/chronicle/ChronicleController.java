package org.gongbao.chronicle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PageMeta.Column;
import org.gongbao.web.RequestParameters;

/** Pages of the chronicle: what names a person or an office, a year, a month, a day. */
@Controller
class ChronicleController {

	private static final Column COLUMN = Column.of("大事记", "政府公报刊登的政府大事记", "大事记");

	private final Chronicle chronicle;

	private final MentionsPage mentions;

	private final YearPage years;

	private final MonthPage months;

	private final DayPage days;

	ChronicleController(Chronicle chronicle, MentionsPage mentions, YearPage years, MonthPage months, DayPage days) {
		this.chronicle = chronicle;
		this.mentions = mentions;
		this.years = years;
		this.months = months;
		this.days = days;
	}

	@GetMapping("/chronicle")
	String newest(RequestParameters parameters, Model model) {
		Optional<LocalDate> newest = this.chronicle.newestDay();
		if (newest.isEmpty()) {
			model.addAttribute("page", meta("大事记", "/chronicle"));
			return "chronicle/empty";
		}
		ChronicleFilter filter = ChronicleFilter.of(parameters);
		return filter.isAny() ? mentions(filter, parameters, model)
				: month(YearMonth.from(newest.get()), filter, model);
	}

	@GetMapping("/chronicle/{year:\\d{4}}")
	String year(@PathVariable int year, Model model) {
		YearView view = (year > 0) ? this.years.view(year) : null;
		if (view == null) {
			throw this.chronicle.absent(LocalDate.of(Math.max(1, year), 1, 1), LocalDate.of(Math.max(1, year), 12, 31));
		}
		model.addAttribute("view", view);
		model.addAttribute("page",
				meta("大事记 " + year + "年", "/chronicle/" + year).describedAs(year + "年政府大事记日历，按月、按日查看")
					.crumb("大事记", "/chronicle")
					.crumb(year + "年", null)
					.json("/chronicle.json?from=%1$d-01-01&to=%1$d-12-31".formatted(year)));
		return "chronicle/year";
	}

	@GetMapping("/chronicle/{month:\\d{4}-\\d{2}}")
	String month(@PathVariable String month, RequestParameters parameters, Model model) {
		YearMonth wanted = parse(() -> YearMonth.parse(month));
		if (this.chronicle.touching(wanted.atDay(1), wanted.atEndOfMonth()).isEmpty()) {
			throw this.chronicle.absent(wanted.atDay(1), wanted.atEndOfMonth());
		}
		return month(wanted, ChronicleFilter.of(parameters), model);
	}

	@GetMapping("/chronicle/{day:\\d{4}-\\d{2}-\\d{2}}")
	String day(@PathVariable String day, RequestParameters parameters, Model model) {
		LocalDate wanted = parse(() -> LocalDate.parse(day));
		List<ChronicleEntry> entries = this.chronicle.touching(wanted, wanted);
		if (entries.isEmpty()) {
			throw this.chronicle.absent(wanted, wanted);
		}
		DayView view = this.days.view(wanted, entries, ChronicleFilter.of(parameters));
		model.addAttribute("view", view);
		model.addAttribute("page",
				meta("大事记 " + view.heading(), "/chronicle/" + day).crumb("大事记", "/chronicle")
					.crumb(wanted.getYear() + "年", "/chronicle/" + day.substring(0, 4))
					.crumb(wanted.getMonthValue() + "月", view.month().url())
					.crumb(ChineseDates.dayOfYear(wanted), null)
					.json("/chronicle.json?from=%1$s&to=%1$s".formatted(wanted)));
		return "chronicle/day";
	}

	private String month(YearMonth month, ChronicleFilter filter, Model model) {
		String query = filter.query();
		PageMeta page = meta("大事记 " + ChineseDates.month(month), "/chronicle/" + month + query)
			.describedAs(ChineseDates.month(month) + "政府大事记，按日查看")
			.crumb("大事记", "/chronicle" + query)
			.crumb(month.getYear() + "年", "/chronicle/" + month.getYear())
			.crumb(month.getMonthValue() + "月", null)
			.json("/chronicle.json?from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth())
					+ query.replace('?', '&'))
			.atom("/chronicle.atom" + query);
		model.addAttribute("view", this.months.view(month, filter));
		model.addAttribute("page", filter.isAny() ? page.notIndexed() : page);
		return "chronicle/month";
	}

	/** Names of people are not offered to search engines. */
	private String mentions(ChronicleFilter filter, RequestParameters parameters, Model model) {
		model.addAttribute("view", this.mentions.view(filter, parameters));
		model.addAttribute("page",
				meta("大事记中的“" + filter.words() + "”", "/chronicle" + filter.query()).notIndexed()
					.crumb("大事记", "/chronicle")
					.crumb(filter.words(), null)
					.json("/chronicle.json" + filter.query())
					.atom("/chronicle.atom" + filter.query()));
		return "chronicle/mentions";
	}

	private static PageMeta meta(String title, String path) {
		return PageMeta.of(title, path).in(PageMeta.Section.CHRONICLE).column(COLUMN);
	}

	private static <T> T parse(Supplier<T> date) {
		try {
			return date.get();
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such date");
		}
	}

}
