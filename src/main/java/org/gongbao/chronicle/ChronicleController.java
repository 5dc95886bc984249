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

/** Pages of the chronicle: the newest month, a month, a day. */
@Controller
class ChronicleController {

	private static final Column COLUMN = Column.of("大事记", "政府公报刊登的政府大事记", "大事记");

	private final Chronicle chronicle;

	private final MonthPage months;

	ChronicleController(Chronicle chronicle, MonthPage months) {
		this.chronicle = chronicle;
		this.months = months;
	}

	@GetMapping("/chronicle")
	String newest(Model model) {
		Optional<LocalDate> newest = this.chronicle.newestDay();
		if (newest.isEmpty()) {
			model.addAttribute("page", meta("大事记", "/chronicle"));
			return "chronicle/empty";
		}
		return month(YearMonth.from(newest.get()), model);
	}

	@GetMapping("/chronicle/{month:\\d{4}-\\d{2}}")
	String month(@PathVariable String month, Model model) {
		YearMonth wanted = parse(() -> YearMonth.parse(month));
		if (this.chronicle.touching(wanted.atDay(1), wanted.atEndOfMonth()).isEmpty()) {
			throw this.chronicle.absent(wanted.atDay(1), wanted.atEndOfMonth());
		}
		return month(wanted, model);
	}

	@GetMapping("/chronicle/{day:\\d{4}-\\d{2}-\\d{2}}")
	String day(@PathVariable String day, Model model) {
		LocalDate wanted = parse(() -> LocalDate.parse(day));
		List<ChronicleEntry> entries = this.chronicle.touching(wanted, wanted);
		if (entries.isEmpty()) {
			throw this.chronicle.absent(wanted, wanted);
		}
		DayView view = DayView.of(wanted, entries, this.chronicle.recordedBefore(wanted).orElse(null),
				this.chronicle.recordedAfter(wanted).orElse(null));
		model.addAttribute("view", view);
		model.addAttribute("page",
				meta("大事记 " + view.heading(), "/chronicle/" + day).crumb("大事记", "/chronicle")
					.crumb(view.month().label(), view.month().url())
					.crumb(ChineseDates.dayOfYear(wanted), null)
					.json("/chronicle.json?from=%1$s&to=%1$s".formatted(wanted)));
		return "chronicle/day";
	}

	private String month(YearMonth month, Model model) {
		model.addAttribute("view", this.months.view(month));
		model.addAttribute("page",
				meta("大事记 " + ChineseDates.month(month), "/chronicle/" + month)
					.describedAs(ChineseDates.month(month) + "政府大事记，按日查看")
					.json("/chronicle.json?from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth()))
					.atom("/chronicle.atom"));
		return "chronicle/month";
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
