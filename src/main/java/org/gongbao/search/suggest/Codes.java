package org.gongbao.search.suggest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.text.Spelling;

/** Finds the issuers' codes that somebody may mean by some characters or letters. */
public final class Codes {

	private static final int MOST = 4;

	private Codes() {
	}

	/**
	 * The codes that are written or spelled so.
	 * @param typed normalized characters, pinyin or first letters of a code or of its
	 * beginning
	 * @param words what is in use
	 * @return whole codes if there are such, else those that begin so; a few at the most
	 */
	public static List<String> meant(String typed, Vocabulary.Words words) {
		if (typed.isEmpty()) {
			return List.of();
		}
		List<Spelling> spellings = Spelling.of(typed);
		List<String> begin = words.codes().stream().filter((code) -> begins(code, typed, spellings)).toList();
		Predicate<String> whole = (code) -> code.equals(typed)
				|| spellings.stream().anyMatch((spelling) -> spelling.units().size() == code.length());
		List<String> exactly = begin.stream().filter(whole).toList();
		Stream<String> meant = (exactly.isEmpty() ? begin : exactly).stream();
		return meant.limit(MOST).toList();
	}

	private static boolean begins(String code, String typed, List<Spelling> spellings) {
		return code.startsWith(typed) || spellings.stream().anyMatch((spelling) -> spelling.indexIn(code) == 0);
	}

}
