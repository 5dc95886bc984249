package org.gongbao.manuscript.compare;

import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the texts, both can be read out of their comparison. */
class TextDiffPropertyTests {

	@Property(tries = 500)
	void bothTextsAreInTheComparison(@ForAll("texts") String before, @ForAll("texts") String after) {
		assertThat(read(before, after, Set.of(Segment.Kind.SAME, Segment.Kind.REMOVED))).isEqualTo(before);
		assertThat(read(before, after, Set.of(Segment.Kind.SAME, Segment.Kind.ADDED))).isEqualTo(after);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars("甲乙丙的，。\n 12ab").ofMaxLength(60);
	}

	private static String read(String before, String after, Set<Segment.Kind> kinds) {
		return TextDiff.of(before, after)
			.stream()
			.filter((segment) -> kinds.contains(segment.kind()))
			.map(Segment::text)
			.collect(Collectors.joining());
	}

}
