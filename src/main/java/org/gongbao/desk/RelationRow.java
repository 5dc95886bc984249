package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.Relation;
import org.gongbao.document.RelationKind;

/**
 * A row of the table of relations.
 *
 * @param row which one, from 1
 * @param kind what the document does to the other, as its code
 * @param number the other's number
 * @param printed the number as printed
 * @param title the other's title, empty for none
 * @param state {@code confirmed}, {@code open}, {@code offered} for one found in the text
 * that is not recorded, {@code blank} for one to be filled in
 * @param note what the text says of it, null for nothing worth saying
 */
record RelationRow(int row, String kind, String number, String printed, String title, String state,
		@Nullable String note) {

	/** What is recorded, then what the text names besides, then a blank row. */
	static List<RelationRow> of(List<RelationLine> recorded, List<Relation> found) {
		List<RelationRow> rows = new ArrayList<>();
		for (RelationLine line : recorded) {
			rows.add(new RelationRow(rows.size() + 1, line.kind().code(), line.number(), line.printed(), line.title(),
					line.confirmed() ? "confirmed" : "open", note(line, found)));
		}
		for (Relation relation : found) {
			if (recorded.stream().noneMatch((line) -> line.number().equals(relation.number()))) {
				rows.add(new RelationRow(rows.size() + 1, relation.kind().code(), relation.number(), relation.printed(),
						(relation.title() != null) ? relation.title() : "", "offered", "正文里提到，还没有记录"));
			}
		}
		rows.add(new RelationRow(rows.size() + 1, RelationKind.CITES.code(), "", "", "", "blank", null));
		return rows;
	}

	private static @Nullable String note(RelationLine line, List<Relation> found) {
		List<Relation> same = found.stream().filter((relation) -> relation.number().equals(line.number())).toList();
		if (same.isEmpty()) {
			return "正文里找不到这个文号";
		}
		if (same.stream().noneMatch((relation) -> relation.kind() == line.kind())) {
			return "按正文看，像是“" + RelationLine.words(same.getFirst().kind()) + "”";
		}
		return null;
	}

}
