package org.gongbao.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/**
 * Entries as a table for spreadsheets. What a spreadsheet would take for a formula gets
 * an apostrophe in front, because the log holds what strangers typed.
 */
final class AuditCsv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final Writer out;

	private AuditCsv(Writer out) {
		this.out = out;
	}

	static AuditCsv to(Writer out) throws IOException {
		AuditCsv csv = new AuditCsv(out);
		out.write(BYTE_ORDER_MARK);
		csv.row("序号", "时间", "人员", "地址", "操作", "对象", "之前", "之后", "摘要");
		return csv;
	}

	void write(AuditEntry entry) throws IOException {
		row(String.valueOf(entry.position()), time(entry), entry.actor(), entry.address(), entry.action(),
				entry.subject(), entry.before(), entry.after(), entry.hash());
	}

	private static String time(AuditEntry entry) {
		ZonedDateTime time = entry.happenedAt().atZone(ChineseDates.ZONE);
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(time);
	}

	private void row(@Nullable String... cells) throws IOException {
		this.out.write(Stream.of(cells).map(AuditCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
	}

	static String cell(@Nullable String value) {
		if (value == null || value.isEmpty()) {
			return "";
		}
		String harmless = (FORMULA.indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
		return '"' + harmless.replace("\"", "\"\"") + '"';
	}

}
