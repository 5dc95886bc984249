package org.gongbao.desk.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.desk.TypedDate;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Problems;

/** A chronicle as rows, and back. */
final class ChronicleForm {

	static final String ENTRY = "entry";

	private ChronicleForm() {
	}

	static Rows of(ChronicleList chronicle) {
		return new Rows(Map.of()).with(ENTRY, chronicle.entries().stream().map(ChronicleForm::row).toList());
	}

	static Map<String, String> row(ChronicleList.Event entry) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("from", ChineseDates.date(entry.from()));
		row.put("to", entry.to().equals(entry.from()) ? "" : ChineseDates.date(entry.to()));
		row.put("label", entry.label());
		row.put("text", String.join("\n", entry.paragraphs()));
		return row;
	}

	static ChronicleList read(Rows form, int year, Problems problems) {
		List<ChronicleList.Event> entries = new ArrayList<>();
		int n = 0;
		for (Map<String, String> row : form.rows(ENTRY)) {
			n++;
			if (row.values().stream().anyMatch((value) -> !value.isBlank())) {
				ChronicleList.Event entry = entry(row, n, year, problems);
				if (entry != null) {
					entries.add(entry);
				}
			}
		}
		return new ChronicleList(entries);
	}

	/** In order of their days; what has no day stays at the end. */
	static Rows sorted(Rows form, int year) {
		List<Map<String, String>> rows = new ArrayList<>(form.rows(ENTRY));
		rows.sort(Comparator.comparing((row) -> day(row.getOrDefault("from", ""), year),
				Comparator.nullsLast(Comparator.naturalOrder())));
		return form.with(ENTRY, rows);
	}

	private static ChronicleList.@Nullable Event entry(Map<String, String> row, int n, int year, Problems problems) {
		String id = ENTRY + "-" + n + "-";
		String typedTo = row.getOrDefault("to", "").strip();
		LocalDate from = day(row.getOrDefault("from", ""), year);
		LocalDate to = typedTo.isEmpty() ? from : day(typedTo, year);
		List<String> paragraphs = row.getOrDefault("text", "")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		if (from == null) {
			problems.add(id + "from", "第%d则的日期读不出来，请写成 3月20日 或 2023年3月20日。".formatted(n));
		}
		if (to == null || (from != null && to.isBefore(from))) {
			problems.add(id + "to", "第%d则的截止日期读不出来，或者早于开始的日期；只有一天就留空。".formatted(n));
		}
		if (paragraphs.isEmpty()) {
			problems.add(id + "text", "第%d则没有内容。".formatted(n));
		}
		if (from == null || to == null) {
			return null;
		}
		String label = row.getOrDefault("label", "").strip();
		return new ChronicleList.Event(from, to, label.isEmpty() ? ChineseDates.span(from, to) : label, paragraphs);
	}

	/** A day without a year is one of the year. */
	static @Nullable LocalDate day(String typed, int year) {
		String whole = typed.strip();
		return TypedDate.read(whole).or(() -> TypedDate.read(year + "年" + whole)).orElse(null);
	}

}
