package org.gongbao.search.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The simplified form of a traditional character, whatever stands beside it. Where a
 * traditional character has become several, the first of the table's forms is meant; one
 * that is in use as it is (著 乾 藉 瞭) comes first itself and so stays. Decision record 0007
 * has the reasons.
 */
final class Simplified {

	private static final Map<Integer, Integer> FORMS = read();

	private Simplified() {
	}

	/** The simplified form, which for most characters is the character itself. */
	static int of(int codePoint) {
		return FORMS.getOrDefault(codePoint, codePoint);
	}

	private static Map<Integer, Integer> read() {
		Map<Integer, Integer> table = new HashMap<>();
		Table.read("/data/dictionary/TSCharacters.txt", '\t', (traditional, forms) -> {
			int form = forms.codePointAt(0);
			if (form != traditional) {
				table.put(traditional, form);
			}
		});
		// To the end of each chain, so that what is folded is folded no further.
		Map<Integer, Integer> ends = new HashMap<>();
		table.keySet().forEach((traditional) -> ends.put(traditional, end(table, traditional)));
		return Map.copyOf(ends);
	}

	private static int end(Map<Integer, Integer> table, int codePoint) {
		int form = codePoint;
		for (int i = 0; i < table.size() && table.containsKey(form); i++) {
			form = table.get(form);
		}
		return form;
	}

}
