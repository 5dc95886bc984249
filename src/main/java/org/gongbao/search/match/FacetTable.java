package org.gongbao.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReader;

/**
 * What each item of one segment counts for, in memory. Few combinations of kind, year,
 * body, section and validity occur, so an item needs but the number of its combination:
 * counting a million matches is a million steps along one array.
 */
final class FacetTable {

	private final List<FacetColumn> columns;

	/** Document to combination. */
	private final int[] combinations;

	/** Column and combination to ordinal. */
	private final int[][] ordinals;

	private FacetTable(List<FacetColumn> columns, int[] combinations, int[][] ordinals) {
		this.columns = columns;
		this.combinations = combinations;
		this.ordinals = ordinals;
	}

	static FacetTable of(LeafReader reader, List<FacetColumn> columns) throws IOException {
		int[] combinations = new int[reader.maxDoc()];
		Map<List<Integer>, Integer> known = new HashMap<>();
		List<int[]> rows = new ArrayList<>();
		int[] row = new int[columns.size()];
		int[] last = new int[0];
		int lastNumber = -1;
		for (int doc = 0; doc < combinations.length; doc++) {
			for (int i = 0; i < row.length; i++) {
				row[i] = columns.get(i).ordinal(doc);
			}
			if (lastNumber < 0 || !Arrays.equals(row, last)) {
				last = row.clone();
				lastNumber = number(last, known, rows);
			}
			combinations[doc] = lastNumber;
		}
		return new FacetTable(columns, combinations, byColumn(rows, row.length));
	}

	/** Adds how many of the matches have each value, column by column. */
	void count(Matches.Leaf matches, List<Map<String, Integer>> sums) {
		int[] counts = new int[(this.ordinals.length > 0) ? this.ordinals[0].length : 0];
		for (int i = 0; i < matches.count(); i++) {
			counts[this.combinations[matches.doc(i)]]++;
		}
		for (int column = 0; column < this.ordinals.length; column++) {
			this.columns.get(column).add(perOrdinal(counts, column), sums.get(column));
		}
	}

	/** Whether a document holds no more. */
	boolean hasEnded(int doc) {
		return FacetColumn.Status.isEnded(this.ordinals[FacetTables.STATUS][this.combinations[doc]]);
	}

	private int[] perOrdinal(int[] counts, int column) {
		int[] perOrdinal = new int[this.columns.get(column).size()];
		int[] ordinalOf = this.ordinals[column];
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > 0 && ordinalOf[i] >= 0) {
				perOrdinal[ordinalOf[i]] += counts[i];
			}
		}
		return perOrdinal;
	}

	private static int number(int[] row, Map<List<Integer>, Integer> known, List<int[]> rows) {
		List<Integer> key = new ArrayList<>(row.length);
		for (int ordinal : row) {
			key.add(ordinal);
		}
		return known.computeIfAbsent(key, (absent) -> {
			rows.add(row);
			return rows.size() - 1;
		});
	}

	private static int[][] byColumn(List<int[]> rows, int columns) {
		int[][] byColumn = new int[columns][rows.size()];
		for (int i = 0; i < rows.size(); i++) {
			for (int column = 0; column < columns; column++) {
				byColumn[column][i] = rows.get(i)[column];
			}
		}
		return byColumn;
	}

}
