package org.gongbao.desk.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongbao.importing.PastedText;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Problems;

/**
 * Entries pasted from a table (日期 and 内容, with a tab between) or as printed (3月1日至3日 …).
 * What cannot be read stays in the field.
 */
final class PastedEvents {

	private static final String FIELD = "paste";

	private PastedEvents() {
	}

	static Rows add(Rows form, int year, Problems problems) {
		String pasted = form.get(FIELD);
		if (pasted.isBlank()) {
			problems.add(FIELD, "还没有粘贴内容。");
			return form;
		}
		return pasted.contains("\t") ? addTable(form, pasted, year, problems) : addText(form, pasted, year, problems);
	}

	private static Rows addTable(Rows form, String pasted, int year, Problems problems) {
		List<Map<String, String>> rows = new ArrayList<>(form.rows(ChronicleForm.ENTRY));
		List<String> left = new ArrayList<>();
		for (String line : pasted.lines().filter((each) -> !each.isBlank()).toList()) {
			String[] cells = line.split("\t", 2);
			LocalDate day = ChronicleForm.day(cells[0], year);
			if (day != null && cells.length == 2 && !cells[1].isBlank()) {
				rows.add(ChronicleForm.row(new ChronicleList.Event(day, day, ChineseDates.dayOfYear(day),
						List.of(cells[1].replace('\t', ' ').strip()))));
			}
			else if (!line.contains("日期")) {
				left.add(line);
			}
		}
		if (!left.isEmpty()) {
			problems.add(FIELD, "有%d行读不出来，留在下面：每行要有日期和内容两列。".formatted(left.size()));
		}
		return form.with(ChronicleForm.ENTRY, rows).with(FIELD, String.join("\n", left));
	}

	private static Rows addText(Rows form, String pasted, int year, Problems problems) {
		ChronicleList found = PastedText.chronicle(pasted, year);
		if (found.entries().isEmpty()) {
			problems.add(FIELD, "没有读出大事记。每则要以日期开头，例如“3月1日　市长主持召开会议。”");
			return form;
		}
		List<Map<String, String>> rows = new ArrayList<>(form.rows(ChronicleForm.ENTRY));
		found.entries().forEach((entry) -> rows.add(ChronicleForm.row(entry)));
		return form.with(ChronicleForm.ENTRY, rows).with(FIELD, "");
	}

}
