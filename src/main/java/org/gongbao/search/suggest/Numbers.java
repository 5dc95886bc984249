package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.StoredItem;

/** Completes document numbers of which any parts are known. */
final class Numbers {

	/** The digits of a year. */
	private static final int YEAR = 4;

	private final IndexSearcher searcher;

	private final Newest newest;

	Numbers(IndexSearcher searcher) {
		this.searcher = searcher;
		this.newest = new Newest(searcher);
	}

	/** Documents with such numbers, exactly such ones first, the newest of them first. */
	List<Suggestion> like(NumberTyped typed, List<String> codes, int wanted) throws IOException {
		Map<String, Suggestion> found = new LinkedHashMap<>();
		for (String end : ends(typed)) {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			codes.forEach((code) -> forms(code, typed, end).forEach((form) -> any.add(form, Occur.SHOULD)));
			for (StoredItem item : Items.read(this.searcher, this.newest.of(Pairs.document(any.build()), wanted))) {
				found.putIfAbsent(item.url(), new Suggestion(item.title(), item.number(), item.url()));
			}
		}
		return found.values().stream().limit(wanted).toList();
	}

	private static List<String> ends(NumberTyped typed) {
		if (typed.serial() == null) {
			return List.of("");
		}
		return typed.whole() ? List.of("号") : List.of("号", "");
	}

	private static List<Query> forms(String code, NumberTyped typed, String end) {
		String year = typed.year();
		String serial = (typed.serial() != null) ? typed.serial() + end : "";
		List<Query> forms = new ArrayList<>();
		if (year != null) {
			forms.add(literal(code + "(" + year + ")" + serial));
			forms.add(literal(code + year + "年第" + serial));
		}
		else if (serial.isEmpty()) {
			forms.add(literal((code.codePointCount(0, code.length()) > 1) ? code : code + "("));
		}
		else {
			forms.add(literal(code + "第" + serial));
			forms.add(Pairs.literal(Fields.NUMBER_PAIRS, code + "(", ")" + serial, YEAR));
			forms.add(Pairs.literal(Fields.NUMBER_PAIRS, code, "年第" + serial, YEAR));
			if (end.isEmpty()) {
				forms.add(literal(code + "(" + serial));
			}
		}
		return forms;
	}

	private static Query literal(String piece) {
		return Pairs.literal(Fields.NUMBER_PAIRS, piece);
	}

}
