package org.gongbao.readership;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.gongbao.search.SearchAsked;
import org.gongbao.search.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed, no number of a person is kept. */
class PersonalTextPropertyTests {

	private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{11}");

	private static final List<String> BETWEEN = List.of("", "", "", " ", "-", "－", "　", ".", "·", "/", "\u200b", "—",
			")");

	private static final String WORDS = "通政办发关于低保查询的手机号码身份证abcX年月日〔〕（）《》“” -:：@|\u3000\u0301\uD842\uDFB7";

	@Property(tries = 3000)
	void noStoredQueryHasALongRunOfDigits(@ForAll("typed") String typed) {
		for (String query : stored(typed)) {
			String lettersAndDigits = query.replaceAll("[^\\p{L}0-9]", "");
			assertThat(lettersAndDigits).doesNotContainPattern(LONG_NUMBER);
			assertThat(query).doesNotContain("@");
		}
	}

	@Property(tries = 3000)
	void numbersOfPeopleAreNeverStoredHoweverWritten(@ForAll("words") String before, @ForAll("numbers") String number,
			@ForAll("words") String after) {
		assertThat(stored(before + number + after)).containsExactly(SearchCounter.PERSONAL);
	}

	@Property(tries = 2000)
	void numbersOfDocumentsAreStored(@ForAll("documentNumbers") String number) {
		assertThat(stored(number)).isNotEmpty().doesNotContain(SearchCounter.PERSONAL);
	}

	private static Set<String> stored(String typed) {
		SearchCounter counter = new SearchCounter(Clock.systemUTC(), new ReadersProperties(true));
		String folded = NormalText.foldKeepingBlanks(typed).strip();
		if (!folded.isEmpty()) {
			counter.searched(new SearchAsked(folded, 1));
		}
		return counter.take().keySet().stream().map(SearchCounter.Query::text).collect(Collectors.toSet());
	}

	@Provide
	Arbitrary<String> typed() {
		Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(14);
		return Arbitraries.oneOf(digits, words(), Arbitraries.of(BETWEEN)).list().ofMaxSize(12).map((parts) -> {
			String text = String.join("", parts);
			return text.substring(0, Math.min(text.length(), 500));
		});
	}

	@Provide
	Arbitrary<String> words() {
		return Arbitraries.strings().withChars(WORDS).ofMaxLength(8);
	}

	/** Mobile, identity and card numbers with anything but letters between the digits. */
	@Provide
	Arbitrary<String> numbers() {
		Arbitrary<String> first = Arbitraries.of("13", "18", "1101", "6222", "0475");
		Arbitrary<String> rest = Arbitraries.strings().numeric().ofMinLength(9).ofMaxLength(15);
		return Combinators.combine(first, rest, Arbitraries.of(BETWEEN).list().ofSize(20), Arbitraries.of(true, false))
			.as((head, tail, between, wide) -> {
				StringBuilder number = new StringBuilder();
				String digits = head + tail;
				for (int i = 0; i < digits.length(); i++) {
					char digit = digits.charAt(i);
					number.append(between.get(i)).append(wide ? (char) (digit - '0' + '０') : digit);
				}
				return number.toString();
			});
	}

	@Provide
	Arbitrary<String> documentNumbers() {
		return Combinators
			.combine(Arbitraries.of("通政办发", "国办发", "通政任字"), Arbitraries.integers().between(1949, 2049),
					Arbitraries.integers().between(1, 999), Arbitraries.of("〔%d〕%d号", "[%d]%d号", " %d %d", "（%d）第%d号"))
			.as((code, year, serial, form) -> code + form.formatted(year, serial));
	}

}
