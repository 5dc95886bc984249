package org.gongbao.search.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

import org.gongbao.search.index.IndexMother;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Pinyin;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for anything typed, over the lines and the persons of the seeds. */
class SuggestionPropertyTests {

	private static final Pattern PERSON = Pattern.compile("(?:[：，、。\\n]|免去)(\\p{IsHan}[\\p{IsHan}·•]{1,6}?)同志");

	private static final Set<String> PEOPLE = new LinkedHashSet<>();

	private static final List<String> TITLES = new ArrayList<>();

	private static final LiveIndex INDEX = indexSeeds();

	private static final Suggester SUGGESTER = new Suggester(new Vocabulary());

	private static LiveIndex indexSeeds() {
		List<IndexedItem> items = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				String text = Files.readString(file);
				text.lines().filter((line) -> line.length() > 5 && line.length() < 90).forEach(TITLES::add);
				Matcher persons = PERSON.matcher(text);
				while (persons.find()) {
					PEOPLE.add(persons.group(1));
				}
			}
			for (String title : TITLES) {
				items.add(IndexMother.document(items.size(), null, title, "正文", LocalDate.of(2023, 3, 20), "某机关"));
			}
			PEOPLE.forEach((person) -> items.add(IndexMother.appointment(items.size(), person, "局长")));
			return IndexMother.live(Files.createTempDirectory("gongbao-suggest"), items);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Property(tries = 500)
	void anyPartOfAnyTitleSuggestsATitleThatHasIt(@ForAll("parts") String part) {
		Assume.that(NormalText.normalize(part).length() > 1);
		String normal = NormalText.normalize(part);
		assertThat(suggest(part).queries()).isNotEmpty()
			.anyMatch((query) -> NormalText.normalize(query).contains(normal) || part.contains("|")
					|| part.chars().anyMatch(Character::isWhitespace));
	}

	@Property(tries = 300)
	void anyPartOfAnyTitleIsFoundByItsFirstLetters(@ForAll("parts") String part) {
		String letters = NormalText.normalize(part)
			.codePoints()
			.filter((codePoint) -> !Pinyin.of(codePoint).isEmpty())
			.mapToObj((codePoint) -> Pinyin.initials(codePoint).substring(0, 1))
			.collect(Collectors.joining());
		boolean han = NormalText.normalize(part).codePoints().noneMatch((c) -> Pinyin.of(c).isEmpty());
		Assume.that(han && letters.length() > 3 && letters.length() < 25);
		assertThat(suggest(letters).queries()).as(letters).isNotEmpty();
	}

	@Property(tries = 500)
	void nothingTypedFails(@ForAll @StringLength(max = 300) String garbage) {
		assertThat(suggest(garbage).goTo()).hasSizeLessThanOrEqualTo(8);
		assertThat(suggest("tz" + garbage).queries()).hasSizeLessThanOrEqualTo(8);
	}

	@Example
	void nothingLongFails() {
		for (String piece : List.of("a", "通", "1", "\uD842", "\uD842\uDFB7", "\u0000", "(", "xian", "2023 ")) {
			assertThat(suggest(piece.repeat(10_000))).isEqualTo(Suggestions.NONE);
			assertThat(suggest(piece.repeat(40))).isNotNull();
		}
	}

	@Example
	void everyPersonIsFoundByNamePinyinAndFirstLetters() {
		assertThat(PEOPLE).hasSizeGreaterThan(5);
		for (String person : PEOPLE) {
			String name = NormalText.normalize(person).replace("·", "");
			String pinyin = name.codePoints().mapToObj((c) -> Pinyin.of(c).getFirst()).collect(Collectors.joining());
			String letters = name.codePoints()
				.mapToObj((c) -> Pinyin.initials(c).substring(0, 1))
				.collect(Collectors.joining());
			for (String typed : List.of(person, name, pinyin, letters, name.substring(0, 1) + letters.substring(1))) {
				assertThat(suggest(typed).goTo()).as(typed).extracting(Suggestion::title).contains(person);
			}
		}
	}

	@Provide
	Arbitrary<String> parts() {
		return Combinators
			.combine(Arbitraries.of(TITLES), Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(2, 40))
			.as((title, place, length) -> {
				int start = (int) (place * (title.length() - 2));
				return title.substring(start, Math.min(title.length(), start + length));
			});
	}

	private static Suggestions suggest(String typed) {
		return INDEX.search((searcher) -> SUGGESTER.suggest(searcher, typed));
	}

}
