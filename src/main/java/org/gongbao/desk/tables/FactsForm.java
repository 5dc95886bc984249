package org.gongbao.desk.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import org.gongbao.desk.TypedDate;
import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.CodePoints;
import org.gongbao.web.Problems;

/** The facts of an issue and its contents as fields of a form, and back. */
final class FactsForm {

	static final String LINE = "line";

	private static final int LONGEST = 300;

	private FactsForm() {
	}

	static Rows of(IssueFacts facts) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("year", String.valueOf(facts.year()));
		values.put("number", String.valueOf(facts.number()));
		values.put("serial", text(facts.serial()));
		values.put("title", facts.title());
		values.put("motto", text(facts.motto()));
		Colophon colophon = facts.colophon();
		values.put("organizer", text(colophon.organizer()));
		values.put("address", text(colophon.address()));
		values.put("phone", text(colophon.phone()));
		values.put("website", text(colophon.website()));
		values.put("postcode", text(colophon.postcode()));
		values.put("printer", text(colophon.printer()));
		values.put("printedOn", text(colophon.printedOn()));
		return new Rows(values).with(LINE, facts.contents().stream().map(FactsForm::row).toList());
	}

	/** The contents that the documents themselves would give. */
	static List<Map<String, String>> fromDocuments(Manuscript manuscript) {
		List<Map<String, String>> rows = new ArrayList<>();
		SequencedMap<PartKey, ManuscriptDocument> documents = manuscript.documents();
		documents.forEach((key, document) -> rows.add(row(new IssueFacts.Line(text(document.section()),
				document.title(), document.page(), ContentsKind.DOCUMENT, key.value()))));
		manuscript.facts()
			.contents()
			.stream()
			.filter((line) -> line.kind() != ContentsKind.DOCUMENT)
			.map(FactsForm::row)
			.forEach(rows::add);
		return rows;
	}

	/** What cannot be read is said and keeps its old value. */
	static IssueFacts read(Rows form, IssueFacts old, Problems problems) {
		Integer year = number(form, "year", 1900, 2200, "年份要写四位数字，例如 2023。", problems);
		Integer number = number(form, "number", 1, 999, "期号要写数字，例如 2。", problems);
		Integer serial = form.get("serial").isBlank() ? null
				: number(form, "serial", 1, 99_999, "总期号要写数字，例如 41；没有就留空。", problems);
		if (form.get("title").isBlank()) {
			problems.add("title", "公报名称是空的，请填写，例如 某某市人民政府公报。");
		}
		List<IssueFacts.Line> lines = new ArrayList<>();
		for (Map<String, String> row : form.rows(LINE)) {
			line(row, lines.size() + 1, old, problems).ifPresent(lines::add);
		}
		return new IssueFacts((year != null) ? year : old.year(), (number != null) ? number : old.number(), serial,
				line(form, "title", problems, old.title()), blank(form.get("motto")), colophon(form, problems), lines,
				old.documents(), old.edition());
	}

	private static Optional<IssueFacts.Line> line(Map<String, String> row, int n, IssueFacts old, Problems problems) {
		String id = LINE + "-" + n + "-";
		String title = row.getOrDefault("title", "").strip();
		String page = row.getOrDefault("page", "").strip();
		if (title.isEmpty() && page.isEmpty()) {
			return Optional.empty();
		}
		if (title.isEmpty() || title.length() > LONGEST * 2) {
			problems.add(id + "title", "目录第" + n + "行的标题是空的，或者超过600字。");
		}
		if (!page.isEmpty() && !page.matches("[1-9]\\d{0,4}")) {
			problems.add(id + "page", "目录第" + n + "行的页码“" + shortened(page) + "”不是数字。");
			page = "";
		}
		ContentsKind kind = kind(row.getOrDefault("kind", ""));
		String document = row.getOrDefault("document", "");
		boolean leads = kind == ContentsKind.DOCUMENT && old.documents().contains(document);
		return Optional.of(new IssueFacts.Line(row.getOrDefault("section", "").strip(), title,
				page.isEmpty() ? null : Integer.valueOf(page), kind, leads ? document : null));
	}

	private static Colophon colophon(Rows form, Problems problems) {
		String typed = blank(form.get("printedOn"));
		String printedOn = (typed != null) ? TypedDate.readPartial(typed).orElse(null) : null;
		if (typed != null && printedOn == null) {
			problems.add("printedOn", "印刷日期读不出来，请写成 2023年5月10日 或 2023-05（只知道月份时）。");
		}
		return new Colophon(field(form, "organizer", problems), field(form, "address", problems),
				field(form, "phone", problems), field(form, "website", problems), field(form, "postcode", problems),
				field(form, "printer", problems), printedOn);
	}

	private static @Nullable String field(Rows form, String name, Problems problems) {
		String value = line(form, name, problems, "");
		return value.isEmpty() ? null : value;
	}

	private static String line(Rows form, String name, Problems problems, String old) {
		String value = form.get(name).strip();
		if (value.length() > LONGEST) {
			problems.add(name, "这一栏超过%d字，请缩短。".formatted(LONGEST));
			return old;
		}
		return value.isEmpty() ? old : value;
	}

	private static @Nullable Integer number(Rows form, String name, int least, int most, String message,
			Problems problems) {
		String typed = Normalizer.normalize(form.get(name).strip(), Normalizer.Form.NFKC);
		if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
			return Integer.valueOf(typed);
		}
		problems.add(name, message);
		return null;
	}

	private static ContentsKind kind(String code) {
		for (ContentsKind kind : ContentsKind.values()) {
			if (kind.code().equals(code)) {
				return kind;
			}
		}
		return ContentsKind.DOCUMENT;
	}

	private static Map<String, String> row(IssueFacts.Line line) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("section", line.section());
		row.put("title", line.title());
		row.put("page", text(line.page()));
		row.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
		row.put("document", text(line.document()));
		return row;
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static @Nullable String blank(String value) {
		return value.isBlank() ? null : value.strip();
	}

	private static String shortened(String value) {
		return CodePoints.shortened(value, 21);
	}

}
