package org.gongbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.search.index.IndexedItem;

/** What stands in the box while titles, numbers and names are being typed. */
public final class TypedText {

	private static final int LONGEST = 12;

	private TypedText() {
	}

	/**
	 * Draws such texts.
	 * @param corpus the corpus
	 * @param size how many items of it are searched
	 * @param seed decides which
	 * @param count how many
	 * @return beginnings, and now and then middles, of one to twelve characters
	 */
	public static List<String> of(Corpus corpus, long size, long seed, int count) {
		Dice dice = Dice.of(seed, "typed", size);
		List<String> typed = new ArrayList<>();
		while (typed.size() < count) {
			String whole = whole(corpus.item(dice.below(size)).item(), dice);
			int start = dice.chance(0.3) ? dice.below(whole.length()) : 0;
			typed.add(whole.substring(start, Math.min(whole.length(), start + dice.between(1, LONGEST))));
		}
		return typed;
	}

	private static String whole(IndexedItem item, Dice dice) {
		return switch (dice.below(3)) {
			case 0 -> item.title();
			case 1 -> (item.number() != null) ? item.number() : item.title();
			default -> (item.person() != null) ? item.person() : item.title();
		};
	}

}
