package org.gongbao.search.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.IndexSearcher;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.guess.Guess.Why;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.text.NormalText;

/**
 * Proposes what may have been meant by something that finds nothing. The work is bounded,
 * but worth it only then.
 */
public final class Guesses {

	private static final int MOST = 3;

	private static final int SHORTEST = 2;

	private static final int LONGEST = 12;

	/** What letters stand for may be longer in letters: fengdianguangfu. */
	private static final int LONGEST_LETTERS = 30;

	private static final int MOST_WORDS = 5;

	private static final int MOST_COUNTED = 12;

	private final IndexSearcher searcher;

	private final Vocabulary.Words words;

	private final Counting counting;

	/**
	 * Prepares guesses.
	 * @param searcher one state of the index
	 * @param words the bodies and codes in it
	 * @param counting counts what a search in the same state finds
	 */
	public Guesses(IndexSearcher searcher, Vocabulary.Words words, Counting counting) {
		this.searcher = searcher;
		this.words = words;
		this.counting = counting;
	}

	/**
	 * Proposes.
	 * @param typed what was typed
	 * @return what may have been meant, the likeliest first; three at the most, empty if
	 * nothing is near
	 * @throws IOException if the index cannot be read
	 */
	public List<Guess> of(String typed) throws IOException {
		DocNumber number = (typed.length() <= 200) ? DocNumber.parse(typed).orElse(null) : null;
		List<Guess> guesses = (number != null) ? ofNumber(number) : ofWords(typed);
		return guesses.stream()
			.sorted(Comparator.comparing(Guess::why).thenComparing(Guess::count, Comparator.reverseOrder()))
			.limit(MOST)
			.toList();
	}

	private List<Guess> ofNumber(DocNumber number) throws IOException {
		List<String> codes = new NearCodes(this.words.codes()).of(number.issuerCode());
		List<Guess> guesses = new ArrayList<>();
		for (String code : codes) {
			add(number.withIssuerCode(code).canonical(), Why.CODE, guesses);
		}
		if (guesses.isEmpty() && number.year() != null) {
			for (String code : codes) {
				add(code + "〔" + number.year() + "〕", Why.CODE, guesses);
			}
		}
		return guesses;
	}

	private List<Guess> ofWords(String typed) throws IOException {
		List<String> parts = (typed.length() <= 200) ? Arrays.stream(NormalText.foldKeepingBlanks(typed).split(" +"))
			.filter((part) -> !part.isEmpty())
			.toList() : List.of();
		List<Guess> guesses = new ArrayList<>();
		for (int i = 0; i < parts.size() && parts.size() <= MOST_WORDS; i++) {
			String part = parts.get(i);
			if (isOfUse(part) && this.counting.of(part) == 0) {
				addAll(parts, i, guesses);
			}
		}
		return guesses;
	}

	private static boolean isOfUse(String part) {
		int length = part.codePointCount(0, part.length());
		boolean letters = part.chars().anyMatch((c) -> c >= 'a' && c <= 'z');
		return length >= SHORTEST && length <= (letters ? LONGEST_LETTERS : LONGEST);
	}

	private void addAll(List<String> parts, int wrong, List<Guess> guesses) throws IOException {
		Map<String, Why> candidates = new LinkedHashMap<>();
		String part = parts.get(wrong);
		new SoundingAlike(this.searcher, this.words).of(part).forEach((text) -> candidates.put(text, Why.SOUND));
		new OneSlip(this.searcher).of(part).forEach(candidates::putIfAbsent);
		int counted = 0;
		for (Map.Entry<String, Why> candidate : candidates.entrySet()) {
			if (counted++ < MOST_COUNTED) {
				List<String> right = new ArrayList<>(parts);
				right.set(wrong, candidate.getKey());
				add(String.join(" ", right), candidate.getValue(), guesses);
			}
		}
	}

	private void add(String text, Why why, List<Guess> guesses) throws IOException {
		int count = this.counting.of(text);
		if (count > 0) {
			guesses.add(new Guess(text, count, why));
		}
	}

}
