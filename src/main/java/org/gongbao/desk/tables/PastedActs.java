package org.gongbao.desk.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.PastedText;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.web.Problems;

/**
 * Rows pasted from a table (姓名, 任 or 免, 职务, and 备注, with tabs between) or sentences as
 * printed. What cannot be read stays in the field.
 */
final class PastedActs {

	private static final String FIELD = "paste";

	private PastedActs() {
	}

	static Rows add(Rows form, int year, Problems problems) {
		String pasted = form.get(FIELD);
		if (pasted.isBlank()) {
			problems.add(FIELD, "还没有粘贴内容。");
			return form;
		}
		return pasted.contains("\t") ? addTable(form, pasted, problems) : addSentences(form, pasted, year, problems);
	}

	private static Rows addTable(Rows form, String pasted, Problems problems) {
		List<Map<String, String>> rows = new ArrayList<>(form.rows(AppointmentsForm.ACT));
		int batch = Math.max(1, form.rows(AppointmentsForm.BATCH).size());
		List<String> left = new ArrayList<>();
		for (String line : pasted.lines().filter((each) -> !each.isBlank()).toList()) {
			ActDraft act = act(line.split("\t", -1));
			if (act != null) {
				rows.add(AppointmentsForm.row(act, batch));
			}
			else if (!line.contains("姓名")) {
				left.add(line);
			}
		}
		if (!left.isEmpty()) {
			problems.add(FIELD, "有%d行读不出来，留在下面：每行要有姓名、“任”或“免”、职务三列。".formatted(left.size()));
		}
		return form.with(AppointmentsForm.ACT, rows).with(FIELD, String.join("\n", left));
	}

	private static @Nullable ActDraft act(String[] cells) {
		if (cells.length < 3 || cells[0].isBlank() || cells[2].isBlank()) {
			return null;
		}
		String action = cells[1].strip();
		boolean removes = action.startsWith("免") || action.startsWith("不再");
		if (!removes && !action.contains("任")) {
			return null;
		}
		String note = (cells.length > 3 && !cells[3].isBlank()) ? cells[3].strip() : null;
		boolean probation = note != null && note.contains("试用");
		return new ActDraft(cells[0].replaceAll("[\\s\\u3000]", ""),
				removes ? AppointmentAction.REMOVE : AppointmentAction.APPOINT, cells[2].strip(), probation, null, null,
				probation ? null : note);
	}

	private static Rows addSentences(Rows form, String pasted, int year, Problems problems) {
		AppointmentList found = PastedText.appointments(pasted, year);
		if (found.size() == 0) {
			problems.add(FIELD, "没有读出任免。可以粘贴“张某同志任市某局局长。”这样的句子，或从表格里复制姓名、任免、职务三列。");
			return form;
		}
		List<Map<String, String>> batches = new ArrayList<>(form.rows(AppointmentsForm.BATCH));
		List<Map<String, String>> acts = new ArrayList<>(form.rows(AppointmentsForm.ACT));
		for (AppointmentList.Batch batch : found.batches()) {
			batches.add(AppointmentsForm.row(batch));
			batch.acts().forEach((act) -> acts.add(AppointmentsForm.row(act, batches.size())));
		}
		return form.with(AppointmentsForm.BATCH, batches).with(AppointmentsForm.ACT, acts).with(FIELD, "");
	}

}
