package org.gongbao.desk.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.desk.TypedDate;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.web.Problems;

/** Appointments as rows of batches and of acts, and back. Each act says its batch. */
final class AppointmentsForm {

	static final String BATCH = "batch";

	static final String ACT = "act";

	private static final int LONGEST = 500;

	private AppointmentsForm() {
	}

	static Rows of(AppointmentList list) {
		List<Map<String, String>> batches = new ArrayList<>();
		List<Map<String, String>> acts = new ArrayList<>();
		for (AppointmentList.Batch batch : list.batches()) {
			batches.add(row(batch));
			batch.acts().forEach((act) -> acts.add(row(act, batches.size())));
		}
		return new Rows(Map.of()).with(BATCH, batches).with(ACT, acts);
	}

	static Map<String, String> row(AppointmentList.Batch batch) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("printedReference", Objects.toString(batch.printedReference(), ""));
		row.put("reference", Objects.toString(batch.reference(), ""));
		row.put("intro", Objects.toString(batch.intro(), ""));
		row.put("notes", Objects.toString(batch.notes(), ""));
		return row;
	}

	static Map<String, String> row(ActDraft act, int batch) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("batch", String.valueOf(batch));
		row.put("person", act.person());
		row.put("action", (act.action() == AppointmentAction.APPOINT) ? "appoint" : "remove");
		row.put("post", act.post());
		if (act.probation()) {
			row.put("probation", "yes");
		}
		row.put("retiredOn", Objects.toString(act.retiredOn(), ""));
		row.put("effectiveFrom", Objects.toString(act.effectiveFrom(), ""));
		row.put("note", Objects.toString(act.note(), ""));
		return row;
	}

	/** The batches an act can belong to, by number. */
	static Map<String, String> batches(Rows form) {
		Map<String, String> batches = new LinkedHashMap<>();
		for (Map<String, String> row : form.rows(BATCH)) {
			String number = String.valueOf(batches.size() + 1);
			String reference = row.getOrDefault("printedReference", "");
			batches.put(number, "第" + number + "批" + (reference.isBlank() ? "" : "　" + reference));
		}
		if (batches.isEmpty()) {
			batches.put("1", "第1批");
		}
		return batches;
	}

	/** What the checks call each row: the act's place within its batch. */
	static List<String> anchors(Rows form) {
		Map<Integer, Integer> seen = new HashMap<>();
		return form.rows(ACT)
			.stream()
			.map((row) -> ACT + "-" + batch(row) + "-" + seen.merge(batch(row), 1, Integer::sum))
			.toList();
	}

	/** The reference of a batch in canonical form, the printed spelling kept. */
	static Rows normalise(Rows form, String row) {
		return DocNumber.parse(form.get(BATCH + "-" + row + "-printedReference"))
			.map((number) -> form.with(BATCH + "-" + row + "-reference", number.canonical()))
			.orElse(form);
	}

	static AppointmentList read(Rows form, Problems problems) {
		List<List<ActDraft>> acts = acts(form, problems);
		List<Map<String, String>> rows = form.rows(BATCH);
		List<AppointmentList.Batch> batches = new ArrayList<>();
		for (int i = 0; i < Math.max(rows.size(), acts.size()); i++) {
			Map<String, String> row = (i < rows.size()) ? rows.get(i) : Map.of();
			List<ActDraft> own = (i < acts.size()) ? acts.get(i) : List.of();
			AppointmentList.Batch batch = new AppointmentList.Batch(text(row, "intro"), reference(row, i + 1, problems),
					text(row, "printedReference"), text(row, "notes"), own);
			if (!own.isEmpty() || row.values().stream().anyMatch((value) -> !value.isBlank())) {
				batches.add(batch);
			}
		}
		return new AppointmentList(batches);
	}

	/** The acts of each batch, from the first. */
	private static List<List<ActDraft>> acts(Rows form, Problems problems) {
		List<List<ActDraft>> acts = new ArrayList<>();
		int n = 0;
		for (Map<String, String> row : form.rows(ACT)) {
			n++;
			String person = row.getOrDefault("person", "").replaceAll("[\\s\\u3000]", "");
			String post = row.getOrDefault("post", "").strip();
			if (person.isEmpty() && post.isEmpty()) {
				continue;
			}
			String id = ACT + "-" + n + "-";
			if (person.isEmpty() || person.length() > LONGEST) {
				problems.add(id + "person", "第" + n + "行没有姓名，或者姓名太长。");
			}
			if (post.isEmpty() || post.length() > LONGEST) {
				problems.add(id + "post", "第" + n + "行" + person + "没有职务，或者职务超过500字。");
			}
			int batch = batch(row);
			while (acts.size() < batch) {
				acts.add(new ArrayList<>());
			}
			acts.get(batch - 1)
				.add(new ActDraft(person,
						"remove".equals(row.get("action")) ? AppointmentAction.REMOVE : AppointmentAction.APPOINT, post,
						"yes".equals(row.get("probation")), date(row, "retiredOn", id, problems),
						date(row, "effectiveFrom", id, problems), text(row, "note")));
		}
		return acts;
	}

	private static int batch(Map<String, String> row) {
		String typed = row.getOrDefault("batch", "");
		return typed.matches("[1-9]\\d{0,2}") ? Integer.parseInt(typed) : 1;
	}

	private static @Nullable String reference(Map<String, String> row, int n, Problems problems) {
		String canonical = text(row, "reference");
		String typed = (canonical != null) ? canonical : text(row, "printedReference");
		if (typed == null) {
			return null;
		}
		String read = DocNumber.parse(typed).map(DocNumber::canonical).orElse(null);
		if (read == null && canonical != null) {
			problems.add(BATCH + "-" + n + "-reference", "第%d批的规范文号读不出来，请写成 通政任字〔2023〕4号 的样子，或者留空。".formatted(n));
		}
		return read;
	}

	private static @Nullable String date(Map<String, String> row, String field, String id, Problems problems) {
		String typed = text(row, field);
		if (typed == null) {
			return null;
		}
		String read = TypedDate.readPartial(typed).orElse(null);
		if (read == null) {
			problems.add(id + field, "日期读不出来，请写成 2023年3月20日 或 2023年3月。");
		}
		return read;
	}

	private static @Nullable String text(Map<String, String> row, String field) {
		String value = row.getOrDefault(field, "").strip();
		return value.isEmpty() ? null : value;
	}

}
