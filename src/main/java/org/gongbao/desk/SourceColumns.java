package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.manuscript.PartKey;

/** Lays the lines a document came from beside its form. */
final class SourceColumns {

	/** So many lines of what stands before, to see where the document begins. */
	private static final int BEFORE = 2;

	private SourceColumns() {
	}

	/** The lines of a document, null if it did not come from the source. */
	static @Nullable SourceColumn of(ManuscriptSource source, PartKey key, ManuscriptDocument document) {
		List<ManuscriptSource.Run> runs = source.runs()
			.stream()
			.filter((run) -> run.place().equals("document") && run.ordinal() == key.documentNumber())
			.toList();
		if (runs.isEmpty()) {
			return null;
		}
		int from = Math.max(1, runs.getFirst().from());
		int to = Math.min(source.lines().size(), runs.getLast().to());
		List<SourceColumn.Row> rows = new ArrayList<>(before(source, from));
		SourceUse use = new SourceUse(document);
		for (int line = from; line <= to; line++) {
			String text = source.lines().get(line - 1).strip();
			if (!text.isEmpty()) {
				boolean other = !within(runs, line);
				SourceUse.Found found = other ? SourceUse.Found.NOTHING : use.of(text);
				rows.add(new SourceColumn.Row(line, text, found.used(), other, other ? "未收入" : found.note(),
						remarks(source, line)));
			}
		}
		return new SourceColumn("第" + from + "行至第" + to + "行", rows);
	}

	private static List<SourceColumn.Row> before(ManuscriptSource source, int from) {
		List<SourceColumn.Row> rows = new ArrayList<>();
		for (int line = from - 1; line >= 1 && rows.size() < BEFORE; line--) {
			String text = source.lines().get(line - 1).strip();
			if (!text.isEmpty()) {
				rows.addFirst(
						new SourceColumn.Row(line, text, false, true, rows.isEmpty() ? "属于前面的内容" : null, List.of()));
			}
		}
		return rows;
	}

	private static boolean within(List<ManuscriptSource.Run> runs, int line) {
		return runs.stream().anyMatch((run) -> run.from() <= line && line <= run.to());
	}

	private static List<SourceColumn.Remark> remarks(ManuscriptSource source, int line) {
		return source.remarks()
			.stream()
			.filter((remark) -> remark.line() == line)
			.map((remark) -> new SourceColumn.Remark(remark.message(), field(remark.code())))
			.toList();
	}

	/** Where in the form a doubt of the importer is settled. */
	private static String field(String code) {
		return switch (code) {
			case "issuer-code-suspect", "unreadable-number", "number-repeated", "number-differs", "series-out-of-step",
					"no-number" ->
				"printedNumber";
			case "no-date", "invalid-date" -> "issuedOn";
			case "title-differs", "toc-entry-without-item", "not-in-toc" -> "title";
			case "text-elsewhere" -> "fullText";
			default -> "text";
		};
	}

}
