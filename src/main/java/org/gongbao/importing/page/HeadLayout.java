package org.gongbao.importing.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.gongbao.importing.page.HeadReader.HeadRow;

/** Where a head puts its values; it tells whether a line below an empty label is one. */
enum HeadLayout {

	/** After the label. */
	SAME_LINE,
	/** On the line below. */
	BELOW,
	/** Below an empty line. */
	APART;

	/** The layout most of the labels keep to that have another label below them. */
	static HeadLayout of(List<PageLine> pieces, List<HeadRow> rows) {
		Map<HeadLayout, Integer> seen = new EnumMap<>(HeadLayout.class);
		for (int i = 0; i + 1 < rows.size(); i++) {
			HeadRow row = rows.get(i);
			int end = rows.get(i + 1).index();
			if (!row.last().value().isEmpty()) {
				seen.merge(SAME_LINE, 1, Integer::sum);
			}
			else if (hasText(pieces, row.index() + 1, end)) {
				seen.merge(pieces.get(row.index() + 1).isBlank() ? APART : BELOW, 1, Integer::sum);
			}
		}
		HeadLayout most = SAME_LINE;
		for (Map.Entry<HeadLayout, Integer> entry : seen.entrySet()) {
			most = (entry.getValue() > seen.getOrDefault(most, 0)) ? entry.getKey() : most;
		}
		return most;
	}

	private static boolean hasText(List<PageLine> pieces, int from, int to) {
		return pieces.subList(from, to).stream().anyMatch((piece) -> !piece.isBlank());
	}

}
