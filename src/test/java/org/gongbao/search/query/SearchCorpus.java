package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexMother;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.index.IndexedItem.Place;

/**
 * Many items of every kind, year, body and section: pieces of the samples and, where they
 * lie beside the project, of real texts.
 */
final class SearchCorpus {

	static final List<String> ISSUERS = List.of("通辽市人民政府", "通辽市人民政府办公室", "国务院", "某市总工会");

	static final List<String> SECTIONS = List.of("市政府文件", "市政府办公室文件", "人事任免");

	private static final List<ItemKind> KINDS = List.of(ItemKind.ISSUE, ItemKind.DOCUMENT, ItemKind.APPOINTMENT,
			ItemKind.CHRONICLE);

	static final int FIRST_YEAR = 2019;

	static final int YEARS = 5;

	static final List<IndexedItem> ITEMS = read();

	static final Search SEARCH = SearchMother.of(ITEMS);

	private SearchCorpus() {
	}

	/** What people might type: words, pieces of texts of any length, nothing at all. */
	static Arbitrary<String> queries() {
		Arbitrary<String> words = Arbitraries.of("", "通知", "市", "人民政府", "通辽市人民政府", "工作 通知", "风电", "管理 办法", "2023年",
				"通政办发〔2023〕12号", "第二条", "办法施行时间是什么", "关于推动风电产业的高质量发展意见", "“通知”", "，", "1");
		return Arbitraries.oneOf(words, pieces());
	}

	/** Pieces of titles and texts. */
	static Arbitrary<String> pieces() {
		return Combinators
			.combine(Arbitraries.integers().between(0, ITEMS.size() - 1), Arbitraries.doubles().between(0, 1),
					Arbitraries.integers().between(1, 30))
			.as(SearchCorpus::piece);
	}

	/** Limits that some items keep and others do not. */
	static Arbitrary<SearchFilters> filters() {
		Arbitrary<LocalDate> days = Arbitraries.integers()
			.between(0, YEARS * 365)
			.map((day) -> LocalDate.of(FIRST_YEAR, 1, 1).plusDays(day));
		return Combinators
			.combine(Arbitraries.of(ItemKind.class).injectNull(0.6),
					Arbitraries.integers().between(FIRST_YEAR, FIRST_YEAR + YEARS).injectNull(0.6),
					Arbitraries.of(ISSUERS).injectNull(0.6), Arbitraries.of(SECTIONS).injectNull(0.6),
					days.injectNull(0.7), days.injectNull(0.7))
			.as(SearchFilters::new);
	}

	private static String piece(int item, double place, int length) {
		String text = ITEMS.get(item).title() + ITEMS.get(item).body();
		int start = (int) (place * (text.length() - 1));
		return text.substring(start, Math.min(text.length(), start + length));
	}

	private static List<IndexedItem> read() {
		List<IndexedItem> items = new ArrayList<>();
		Random random = new Random(41);
		Path shared = Path.of(System.getProperty("gongbao.shared", "../shared"));
		for (Path folder : List.of(Path.of("seeds"), shared.resolve("gazettes"), shared.resolve("pages"))) {
			texts(folder).forEach((text) -> add(text, items, random));
		}
		return List.copyOf(items);
	}

	private static List<String> texts(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				texts.add(Files.readString(file, StandardCharsets.UTF_8));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(String text, List<IndexedItem> items, Random random) {
		List<String> paragraphs = Arrays.stream(text.split("\n+")).filter((line) -> !line.isBlank()).toList();
		for (int i = 0; i + 5 <= paragraphs.size(); i += 5) {
			ItemKind kind = KINDS.get(random.nextInt(KINDS.size()));
			int year = FIRST_YEAR + random.nextInt(YEARS);
			LocalDate date = (random.nextInt(4) > 0) ? LocalDate.ofYearDay(year, 1 + random.nextInt(365)) : null;
			Place place = new Place(
					(random.nextInt(5) > 0) ? new IssueRef(year, year, 1 + random.nextInt(6), null) : null, null,
					(random.nextInt(3) > 0) ? SECTIONS.get(random.nextInt(SECTIONS.size())) : null,
					(random.nextInt(3) > 0) ? ISSUERS.get(random.nextInt(ISSUERS.size())) : null);
			// A whole issue always bears its name.
			String name = (kind == ItemKind.ISSUE && place.issue() != null) ? " " + place.issue().label() : "";
			items.add(IndexMother.item(kind, items.size() + 1L, paragraphs.get(i) + name,
					String.join("\n", paragraphs.subList(i + 1, i + 5)), place, date));
		}
	}

}
