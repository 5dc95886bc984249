package org.gongbao.search.guess;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.search.IndexSearcher;

import org.gongbao.search.guess.Guess.Why;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.text.NormalText;

/**
 * What becomes a piece of text by one slip. Where a character may be wrong or missing,
 * texts that contain the rest at the right distance tell what it should be.
 */
final class OneSlip {

	private static final int MOST_LOOKED_AT = 4000;

	private static final int READ = 3;

	/** Characters of all texts read together. */
	private static final int MOST_READ = 300_000;

	private final IndexSearcher searcher;

	private final Newest newest;

	private int left = MOST_READ;

	OneSlip(IndexSearcher searcher) {
		this.searcher = searcher;
		this.newest = new Newest(searcher, MOST_LOOKED_AT);
	}

	/** What is read alike comes first, then what stands in more of the texts. */
	Map<String, Why> of(String word) throws IOException {
		int[] points = word.codePoints().toArray();
		Map<String, Why> slips = new LinkedHashMap<>();
		for (int i = 0; i + 1 < points.length; i++) {
			slips.put(Gap.swapped(points, i), Why.ORDER);
		}
		Map<String, Integer> wrong = new HashMap<>();
		for (int i = 0; i < points.length; i++) {
			fill(Gap.instead(points, i), wrong);
		}
		Map<String, Integer> missing = new HashMap<>();
		for (int i = 1; i < points.length; i++) {
			fill(Gap.before(points, i), missing);
		}
		Map<String, Why> all = new LinkedHashMap<>();
		best(wrong).forEach((text) -> all.put(text, Why.CHARACTER));
		best(missing).limit(READ).forEach((text) -> all.putIfAbsent(text, Why.MISSING));
		slips.forEach(all::putIfAbsent);
		for (int i = 0; points.length > 2 && i < points.length; i++) {
			all.putIfAbsent(Gap.without(points, i), Why.EXTRA);
		}
		all.remove(word);
		return all;
	}

	private static Stream<String> best(Map<String, Integer> found) {
		return found.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(2L * READ)
			.map(Map.Entry::getKey);
	}

	private void fill(Gap gap, Map<String, Integer> found) throws IOException {
		if (!gap.isNarrow()) {
			return;
		}
		for (int doc : this.newest.of(gap.query(), READ)) {
			if (this.left > 0) {
				StoredItem item = StoredItem.read(this.searcher.storedFields(), doc);
				this.left -= item.title().length() + item.body().length();
				Stream.of(Stream.of(item.title(), item.body()), item.more().stream(), Stream.ofNullable(item.number()))
					.flatMap((texts) -> texts)
					.forEach((text) -> gap.fillings(NormalText.normalize(text))
						.forEach((filling) -> found.merge(filling, 1, Integer::sum)));
			}
		}
	}

}
