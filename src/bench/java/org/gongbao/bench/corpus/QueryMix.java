package org.gongbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.IndexedItem;

/** The queries, drawn from the corpus they are asked of. */
public final class QueryMix {

	private static final Pattern SENTENCE_END = Pattern.compile("[。；\n]");

	private static final Pattern RUN_END = Pattern.compile("[^\\p{IsHan}]+");

	private final Corpus corpus;

	private final long size;

	private final Dice dice;

	private QueryMix(Corpus corpus, long size, Dice dice) {
		this.corpus = corpus;
		this.size = size;
		this.dice = dice;
	}

	/**
	 * Draws queries.
	 * @param corpus the corpus
	 * @param size how many items of it are searched
	 * @param seed decides which
	 * @param count how many in all
	 * @return the queries, each sort with its share, mixed
	 */
	public static List<BenchQuery> of(Corpus corpus, long size, long seed, int count) {
		Dice dice = Dice.of(seed, "queries", size);
		QueryMix mix = new QueryMix(corpus, size, dice);
		List<BenchQuery> queries = new ArrayList<>();
		for (QueryClass sort : QueryClass.values()) {
			for (int i = 0; i < Math.max(1, count * sort.share() / 100); i++) {
				queries.add(mix.draw(sort));
			}
		}
		List<BenchQuery> mixed = new ArrayList<>();
		while (!queries.isEmpty()) {
			mixed.add(queries.remove(dice.below(queries.size())));
		}
		return mixed;
	}

	private BenchQuery draw(QueryClass sort) {
		return switch (sort) {
			case NUMBER -> number();
			case NAME -> BenchQuery.of(sort, person());
			case WORD -> BenchQuery.of(sort, word());
			case PHRASE -> BenchQuery.of(sort, phrase(this.dice.between(4, 12)));
			case FORMULA -> BenchQuery.of(sort, this.corpus.vocabulary().formula(this.dice));
			case SEVERAL -> several();
			case SENTENCE -> BenchQuery.of(sort, sentence());
			case FILTERED -> filtered();
		};
	}

	private BenchQuery number() {
		String number = String.valueOf(document().number());
		String typed = switch (this.dice.below(5)) {
			case 0 -> number.replace('〔', '[').replace('〕', ']');
			case 1 -> number.replace('〔', '（').replace('〕', '）');
			case 2 -> number.replace('〔', ' ').replace('〕', ' ');
			case 3 -> number.replace("〔", "").replace("〕", "年第");
			default -> number;
		};
		return new BenchQuery(QueryClass.NUMBER, typed, List.of(number), null, null, null);
	}

	private String person() {
		while (true) {
			@Nullable String person = item().person();
			if (person != null) {
				return person;
			}
		}
	}

	private String word() {
		while (true) {
			String word = this.corpus.vocabulary().word(this.dice);
			if (word.length() == 2) {
				return word;
			}
		}
	}

	private String phrase(int length) {
		while (true) {
			String run = this.dice.pick(List.of(RUN_END.split(document().body())));
			if (run.length() >= length) {
				int start = this.dice.between(0, run.length() - length);
				return run.substring(start, start + length);
			}
		}
	}

	private BenchQuery several() {
		List<String> words = new ArrayList<>();
		int count = this.dice.between(2, 3);
		String body = document().body();
		while (words.size() < count) {
			String run = this.dice.pick(List.of(RUN_END.split(body)));
			if (run.length() >= 2) {
				int start = this.dice.between(0, run.length() - 2);
				words.add(run.substring(start, Math.min(run.length(), start + this.dice.between(2, 3))));
			}
		}
		return new BenchQuery(QueryClass.SEVERAL, String.join(" ", words), words, null, null, null);
	}

	private String sentence() {
		while (true) {
			String sentence = this.dice.pick(List.of(SENTENCE_END.split(document().body()))).strip();
			if (sentence.length() >= 15 && sentence.length() <= 60 && sentence.indexOf('〔') < 0) {
				return sentence;
			}
		}
	}

	private BenchQuery filtered() {
		String word = word();
		IndexedItem item = document();
		return switch (this.dice.below(3)) {
			case 0 -> new BenchQuery(QueryClass.FILTERED, word, List.of(word), item.kind().code(), null, null);
			case 1 -> new BenchQuery(QueryClass.FILTERED, word, List.of(word), null, year(item), null);
			default ->
				new BenchQuery(QueryClass.FILTERED, word, List.of(word), null, year(item), item.place().issuer());
		};
	}

	private static @Nullable Integer year(IndexedItem item) {
		return (item.date() != null) ? (Integer) item.date().getYear() : null;
	}

	private IndexedItem document() {
		while (true) {
			IndexedItem item = item();
			if (item.number() != null && item.person() == null) {
				return item;
			}
		}
	}

	private IndexedItem item() {
		return this.corpus.item(this.dice.below(this.size)).item();
	}

}
