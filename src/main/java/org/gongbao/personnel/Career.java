package org.gongbao.personnel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.When;

/**
 * Tenures as bars through the years, ready to be drawn 1200 units wide.
 *
 * @param height of the drawing
 * @param years the years along the top
 * @param rows from the first to the last to begin
 * @param description the same in words
 */
record Career(int height, List<Year> years, List<Row> rows, String description) {

	private static final int WIDTH = 1200;

	private static final int TOP = 24;

	private static final int ROW = 54;

	private static final int LETTER = 19;

	private static final int LONGEST = 22;

	private static final int MOST_YEARS = 12;

	/**
	 * Lays tenures out.
	 * @param lines the tenures, a row for each
	 * @param today where what has no end is drawn to
	 */
	static Career of(List<Line> lines, LocalDate today) {
		int label = 24 + LETTER * lines.stream().mapToInt((line) -> shortened(line.label()).length()).max().orElse(0);
		List<Tenure> all = lines.stream().flatMap((line) -> line.tenures().stream()).toList();
		int first = all.stream()
			.mapToInt((tenure) -> tenure.known().earliest().getYear())
			.min()
			.orElse(today.getYear());
		int last = all.stream().mapToInt((tenure) -> lastYear(tenure, today)).max().orElse(today.getYear());
		Scale scale = new Scale(Math.max(label, 160), first, last + 1);
		List<Row> rows = new ArrayList<>();
		for (Line line : lines) {
			int y = TOP + ROW * rows.size() + ROW / 2;
			rows.add(new Row(shortened(line.label()), line.label(), y,
					line.tenures().stream().map((tenure) -> scale.bar(tenure, today)).toList()));
		}
		String words = lines.stream().map(Line::words).reduce((one, other) -> one + "；" + other).orElse("");
		return new Career(TOP + ROW * rows.size(), scale.years(), rows, words);
	}

	private static int lastYear(Tenure tenure, LocalDate today) {
		When until = tenure.until();
		int known = tenure.known().latest().getYear();
		return (until != null) ? until.latest().getYear() : Math.max(known, today.getYear());
	}

	private static String shortened(String label) {
		return (label.length() > LONGEST) ? label.substring(0, LONGEST - 1) + "…" : label;
	}

	/**
	 * What a row shows.
	 *
	 * @param label whose or which
	 * @param tenures its tenures
	 */
	record Line(String label, List<Tenure> tenures) {

		String words() {
			return this.label + "，"
					+ this.tenures.stream().map(Period::words).reduce((one, other) -> one + "，" + other).orElse("");
		}

	}

	/**
	 * A year along the top.
	 *
	 * @param x where it begins
	 * @param label such as 2023年
	 */
	record Year(int x, String label) {

	}

	/**
	 * A row as drawn.
	 *
	 * @param label whose or which, maybe cut
	 * @param full the same uncut
	 * @param y its middle
	 * @param bars its bars
	 */
	record Row(String label, String full, int y, List<Bar> bars) {

	}

	/**
	 * A tenure as drawn.
	 *
	 * @param x where the solid part begins
	 * @param width of the solid part, maybe 0
	 * @param openFrom where a dashed line begins, null for none
	 * @param openTo where it ends
	 * @param appointed where the appointment stands, null for none
	 * @param removed where the removal stands, null for none
	 */
	record Bar(int x, int width, @Nullable Integer openFrom, int openTo, @Nullable Integer appointed,
			@Nullable Integer removed) {

	}

	/** Where days lie across the drawing. */
	private record Scale(int left, int firstYear, int endYear) {

		private static final int SEAL = 26;

		private static final int FADE = 72;

		List<Year> years() {
			int step = 1 + (this.endYear - this.firstYear - 1) / MOST_YEARS;
			List<Year> years = new ArrayList<>();
			for (int year = this.firstYear; year < this.endYear; year += step) {
				years.add(new Year(x(LocalDate.of(year, 1, 1)), year + "年"));
			}
			return years;
		}

		Bar bar(Tenure tenure, LocalDate today) {
			When from = tenure.from();
			When until = tenure.until();
			if (from == null) {
				int end = Math.max(x(middle(tenure.known())), this.left + SEAL);
				return new Bar(end, 0, Math.max(this.left, end - FADE), end, null, end);
			}
			int start = x(middle(from));
			if (until == null) {
				int now = Math.max(start + SEAL, x(today));
				int solid = Math.max(start, now - FADE);
				return new Bar(start, solid - start, solid, now, start, null);
			}
			int end = Math.max(x(middle(until)), start + SEAL);
			return new Bar(start, end - start, null, end, start, end);
		}

		private static LocalDate middle(When when) {
			return when.earliest().plusDays(ChronoUnit.DAYS.between(when.earliest(), when.latest()) / 2);
		}

		private int x(LocalDate day) {
			long from = LocalDate.of(this.firstYear, 1, 1).toEpochDay();
			long all = LocalDate.of(this.endYear, 1, 1).toEpochDay() - from;
			long at = Math.clamp(day.toEpochDay() - from, 0, all);
			return this.left + (int) ((WIDTH - SEAL / 2 - this.left) * at / all);
		}

	}

}
