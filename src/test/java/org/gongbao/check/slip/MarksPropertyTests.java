package org.gongbao.check.slip;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marks that pair off in however deep nests are accepted; take one away and it is seen.
 */
class MarksPropertyTests {

	private static final List<String> PAIRS = List.of("“”", "‘’", "（）", "()", "《》", "〔〕", "【】", "「」");

	@Property(tries = 2000)
	void whatPairsOffIsAccepted(@ForAll("balanced") String text) {
		assertThat(Marks.firstAlone(text)).as(text).isEmpty();
	}

	@Property(tries = 2000)
	void oneMarkTakenAwayIsSeen(@ForAll("balanced") String text, @ForAll @IntRange(max = 1000) int which) {
		List<Integer> marks = IntStream.range(0, text.length())
			.filter((i) -> String.join("", PAIRS).indexOf(text.charAt(i)) >= 0)
			.boxed()
			.toList();
		if (!marks.isEmpty()) {
			int at = marks.get(which % marks.size());
			assertThat(Marks.firstAlone(text.substring(0, at) + text.substring(at + 1))).as(text).isPresent();
		}
	}

	@Property(tries = 2000)
	void noTextMakesItFail(@ForAll("anything") String text) {
		OptionalInt alone = Marks.firstAlone(text);
		alone.ifPresent((at) -> assertThat(Marks.name(text, at)).isIn("书名号", "括号", "引号"));
	}

	@Property(tries = 500)
	void wideningTwiceChangesNothingMore(@ForAll("anything") String text) {
		assertThat(HalfWidth.widened(HalfWidth.widened(text))).isEqualTo(HalfWidth.widened(text));
	}

	@Provide
	Arbitrary<String> anything() {
		return Arbitraries.strings().withChars("甲乙丙“”‘’（）()《》〔〕【】「」\"1a 、。,;:\n").ofMaxLength(30);
	}

	@Provide
	Arbitrary<String> balanced() {
		return nested(4);
	}

	private static Arbitrary<String> nested(int depth) {
		Arbitrary<String> words = Arbitraries.strings().withChars("甲乙丙丁，。").ofMaxLength(4);
		if (depth == 0) {
			return words;
		}
		// A quote never stands directly within another of its kind.
		return Combinators.combine(words, Arbitraries.of(PAIRS), nested(depth - 1), words)
			.as((before, pair, inner, after) -> before + pair.charAt(0)
					+ ((pair.charAt(0) == '“' || pair.charAt(0) == '「') ? inner.replaceAll("[“”「」]", "") : inner)
					+ pair.charAt(1) + after);
	}

}
