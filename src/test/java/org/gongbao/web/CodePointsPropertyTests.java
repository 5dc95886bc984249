package org.gongbao.web;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever a text is cut, every character in it stays whole. */
class CodePointsPropertyTests {

	private static final String SELECTOR = Character.toString(0xE0101);

	@Property(tries = 2000)
	void noCharacterIsTorn(@ForAll("names") String text, @ForAll @IntRange(min = -2, max = 40) int at) {
		int cut = CodePoints.cut(text, at);
		assertThat(cut).isBetween(0, text.length()).isLessThanOrEqualTo(Math.max(at, 0));
		String kept = text.substring(0, cut);
		String rest = text.substring(cut);
		assertThat(kept).doesNotEndWith("\uD842").doesNotEndWith("\uD883");
		assertThat(rest.isEmpty() || !Character.isLowSurrogate(rest.charAt(0))).isTrue();
		assertThat(rest).doesNotStartWith(SELECTOR).doesNotStartWith("\u0301");
	}

	@Property(tries = 1000)
	void whatIsShortenedIsABeginningAndCountsItsEllipsis(@ForAll("names") String text,
			@ForAll @IntRange(min = 1, max = 20) int longest) {
		String shown = CodePoints.shortened(text, longest);
		assertThat(CodePoints.length(shown)).isLessThanOrEqualTo(longest);
		assertThat(text).startsWith(shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown);
		if (CodePoints.length(text) <= longest) {
			assertThat(shown).isEqualTo(text);
		}
	}

	@Provide
	Arbitrary<String> names() {
		return Arbitraries
			.of("张", "𬭎", "䶮", "㑇", "𠮷", "𪚥", "𰻝", "𲎯", "葛" + SELECTOR, "𠮷" + SELECTOR, "e\u0301", "，")
			.list()
			.ofMaxSize(14)
			.map((all) -> String.join("", all));
	}

}
