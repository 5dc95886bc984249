package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a chronicle: labels with or without bullets, further paragraphs of the same day,
 * broken paragraphs.
 */
final class ChronicleReader {

	private static final Pattern MONTH_HEADING = Pattern
		.compile("[" + DayLabel.BULLETS + "【(]?(?:\\d{4}年)?(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?[】)]?(?:大事记)?");

	private final ChronicleYears years;

	private final Ledger ledger;

	private final List<Line> lines;

	private final boolean bullets;

	private final Joining joining;

	private final EntryDates dates;

	private final Map<String, Integer> openers = new HashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	private boolean monthHeadings;

	private @Nullable Line previous;

	ChronicleReader(List<Line> lines, ChronicleYears years, int issueNumber, Ledger ledger) {
		this.joining = Joining.of(lines);
		this.dates = new EntryDates(years, ledger);
		this.lines = lines.stream().filter((line) -> !line.blank()).toList();
		this.years = years;
		this.ledger = ledger;
		List<DayLabel> labels = this.lines.stream().flatMap((line) -> DayLabel.parse(line, false).stream()).toList();
		this.bullets = labels.stream().filter(DayLabel::bullet).count() * 2 > labels.size();
		List<DayLabel> sure = labels.stream().filter((label) -> label.bullet() || !this.bullets).toList();
		countOpeners();
		this.lines.stream().limit(6).forEach((line) -> this.years.heading(line.squeezed()));
		if (!sure.isEmpty()) {
			Integer first = sure.getFirst().month();
			Integer last = sure.getLast().month();
			this.years.startAt((first != null) ? first : 0, (last != null) ? last : 0, issueNumber);
		}
	}

	/** The entries; each line is entered under the one it belongs to. */
	List<Entry> read(int firstOrdinal) {
		for (Line line : this.lines) {
			take(line);
			this.ledger.enter(line.number() - 1, LineAccount.Place.CHRONICLE,
					this.entries.isEmpty() ? 0 : firstOrdinal + this.entries.size() - 1);
			this.previous = line;
		}
		return this.entries;
	}

	private void take(Line line) {
		Optional<DayLabel> label = DayLabel.parse(line, this.monthHeadings);
		if (label.isPresent() && isLabel(line, label.get())) {
			open(line, label.get());
			return;
		}
		var month = MONTH_HEADING.matcher(line.squeezed());
		if (month.matches() && Dates.number(month.group("m")) <= 12 && Dates.number(month.group("m")) > 0) {
			this.monthHeadings = true;
			this.years.month(Dates.number(month.group("m")));
			return;
		}
		if (this.entries.isEmpty()) {
			preface(line);
			return;
		}
		addTo(this.entries.getLast(), line);
	}

	private void preface(Line line) {
		if (line.length() > 30) {
			this.ledger.remark(line.number(), "chronicle-preface",
					"大事记第一个日期之前有一段文字，未收入任何一天，请核对：“%s”。".formatted(Texts.clip(line.text())));
		}
	}

	private void addTo(Entry entry, Line line) {
		int bullet = DayLabel.afterBullet(line);
		// A dot in the middle of a name (奇·达楞太) can begin a line too.
		boolean dot = bullet > 0 && "·•‧・".indexOf(line.text().charAt(0)) >= 0;
		if ((bullet > 0 && (!dot || isOver())) || (line.bullet() && isOver())) {
			entry.begin(line, bullet);
		}
		else if (entry.isEmpty() || (isOver() && !runsOn(line)) || (!isOver() && beginsLikeOthers(line))) {
			entry.begin(line, 0);
		}
		else {
			entry.continueWith(line);
		}
	}

	// Where bullets are the rule, a date without one may just begin a line of a sentence.
	private boolean isLabel(Line line, DayLabel label) {
		if (label.bullet()) {
			return true;
		}
		if (!isOver() && !this.entries.isEmpty()) {
			return false;
		}
		if (!this.bullets) {
			return true;
		}
		boolean spaced = label.end() < line.text().length() && label.end() > 0
				&& Chars.isSpace(line.text().charAt(label.end() - 1));
		if (!spaced || this.entries.isEmpty()) {
			return false;
		}
		this.ledger.remark(line.number(), "label-without-bullet",
				"“%s”前面没有圆点，按新的一条大事记收入，请核对。".formatted(label.printed()));
		return true;
	}

	private boolean isOver() {
		Line line = this.previous;
		return line == null || Chars.endsSentence(line.folded())
				|| DayLabel.parse(line, this.monthHeadings)
					.filter((label) -> label.end() >= line.folded().length())
					.isPresent();
	}

	// A paragraph that lost its full stop ends all the same where the next begins as most
	// do.
	private boolean beginsLikeOthers(Line line) {
		Line before = this.previous;
		if (before == null || this.openers.getOrDefault(opener(line), 0) < 5
				|| before.squeezed().matches(".*[,、与和及同对向由在的了并赴《(“]")) {
			return false;
		}
		this.ledger.remark(before.number(), "missing-full-stop", "这一行句末没有句号，下一行按新的一段处理，请核对。");
		return true;
	}

	private boolean runsOn(Line line) {
		Line before = this.previous;
		return before != null && before.length() > 16 && this.joining.runsOn(before, line);
	}

	private void countOpeners() {
		boolean over = false;
		for (Line line : this.lines) {
			if (over) {
				this.openers.merge(opener(line), 1, Integer::sum);
			}
			over = line.squeezed().endsWith("。");
		}
	}

	private static String opener(Line line) {
		return line.squeezed().substring(0, Math.min(7, line.length()));
	}

	private void open(Line line, DayLabel label) {
		Entry entry = this.dates.open(line, label, this.entries.isEmpty() ? null : this.entries.getLast());
		this.entries.add(entry);
		if (label.end() < line.text().length()) {
			entry.begin(line, label.end());
		}
	}

}
