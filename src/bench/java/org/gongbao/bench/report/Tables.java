package org.gongbao.bench.report;

import java.util.List;
import java.util.Locale;

/** Tables of Markdown. */
final class Tables {

	private static final double MEGABYTE = 1024 * 1024;

	private Tables() {
	}

	/** With as many digits as say something. */
	static String number(double value) {
		if (Double.isNaN(value)) {
			return "–";
		}
		if (value >= 100 || value == Math.rint(value)) {
			return String.format(Locale.ROOT, "%,.0f", value);
		}
		return String.format(Locale.ROOT, (value >= 10) ? "%.1f" : "%.2f", value);
	}

	static String megabytes(double bytes) {
		return number(Double.isNaN(bytes) ? bytes : Math.rint(bytes / MEGABYTE));
	}

	static String head(String... names) {
		return row(List.of(names)) + "|---" + "|---:".repeat(names.length - 1) + "|\n";
	}

	static String row(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |\n";
	}

}
