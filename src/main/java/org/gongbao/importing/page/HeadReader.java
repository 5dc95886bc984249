package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.HeadLabels.Labelled;

/**
 * Finds the metadata heads of a page: places where several telling labels stand close
 * together. A single label in running text or in a form is none.
 */
final class HeadReader {

	/** So many lines of values can stand between two labels. */
	private static final int WIDEST_GAP = 4;

	/** A list of many documents is no head. */
	private static final int MOST_ROWS = 80;

	/** A value of a head is shorter than this, except a summary. */
	private static final int LONGEST_VALUE = 300;

	private static final Set<HeadField> ONE_OF_TWO = EnumSet.of(HeadField.INDEX, HeadField.NUMBER, HeadField.ISSUED);

	private final List<PageLine> pieces;

	private final List<Group> groups = new ArrayList<>();

	private HeadReader(List<PageLine> pieces) {
		this.pieces = pieces;
	}

	/** The heads of the page in order, empty if it has none. */
	static List<FoundHead> find(List<PageLine> pieces) {
		HeadReader reader = new HeadReader(pieces);
		reader.group();
		return reader.groups.stream()
			.filter(Group::isHead)
			.map((group) -> new HeadValues(pieces, group.rows).read())
			.toList();
	}

	private void group() {
		Group open = null;
		int gap = 0;
		for (int i = 0; i < this.pieces.size(); i++) {
			PageLine piece = this.pieces.get(i);
			List<Labelled> labels = HeadLabels.in(piece.text());
			if (!labels.isEmpty()) {
				if (open == null) {
					open = new Group();
					this.groups.add(open);
				}
				open.rows.add(new HeadRow(i, labels));
				gap = 0;
			}
			else if (open != null && !piece.isBlank()) {
				gap++;
				if (gap > WIDEST_GAP || (piece.text().length() > LONGEST_VALUE && !open.awaitsSummary())) {
					open = null;
				}
			}
		}
	}

	/**
	 * A line with labels.
	 *
	 * @param index of the piece
	 * @param labels at least one
	 */
	record HeadRow(int index, List<Labelled> labels) {

		Labelled last() {
			return this.labels.getLast();
		}

	}

	private static final class Group {

		private final List<HeadRow> rows = new ArrayList<>();

		boolean awaitsSummary() {
			return this.rows.getLast().last().field() == HeadField.SUMMARY;
		}

		boolean isHead() {
			if (this.rows.size() > MOST_ROWS) {
				return false;
			}
			Set<HeadField> telling = EnumSet.noneOf(HeadField.class);
			for (HeadRow row : this.rows) {
				row.labels().stream().filter(Labelled::isTelling).map(Labelled::field).forEach(telling::add);
			}
			return telling.size() >= 3 || (telling.size() == 2 && telling.stream().anyMatch(ONE_OF_TWO::contains));
		}

	}

	/**
	 * A head that was found.
	 *
	 * @param values what it says
	 * @param pieces the indexes of the pieces it consists of, in order
	 * @param entries every label with its value
	 */
	record FoundHead(PageHead values, Set<Integer> pieces, List<HeadEntry> entries) {

		/** The label a field's value stands under, null if it has none. */
		@Nullable HeadEntry entry(HeadField field) {
			return this.entries.stream()
				.filter((entry) -> entry.field() == field && entry.value() != null)
				.min((one, other) -> Integer.compare(field.rank(one.label()), field.rank(other.label())))
				.orElse(null);
		}

	}

	/**
	 * A label with its value.
	 *
	 * @param field what it stands for
	 * @param label without spaces
	 * @param value null if empty
	 * @param index of the piece with the label
	 */
	record HeadEntry(HeadField field, String label, @Nullable String value, int index) {
	}

}
