package org.gongbao.search.guess;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.search.index.IndexMother;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips, and what was meant. */
class GuessesTests {

	private static final List<IndexedItem> ITEMS = List.of(
			document(1, "通政办发〔2023〕12号", "通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见", "坚持绿水青山就是金山银山，推进源网荷储。"),
			document(2, "通政字〔2023〕33号", "通辽市人民政府关于公布市本级行政执法主体的通知", "市司法局逐家核对了执法依据。"),
			document(3, "通政字〔2022〕5号", "关于印发《通辽市权责清单动态管理办法》的通知", "营商环境评价工作由市发改委牵头。营商环境。"),
			IndexMother.appointment(1, "亢永强", "市医院副院长"), IndexMother.appointment(2, "奇·达楞太", "科技局局长"));

	@TempDir
	private static Path folder;

	private static LiveIndex index = new LiveIndex();

	private int counted;

	@BeforeAll
	static void index() throws IOException {
		index = IndexMother.live(folder, ITEMS);
	}

	@ParameterizedTest
	@CsvSource({
			// read alike, in titles, names, offices
			"风电广福, 风电光伏, SOUND", "亢永墙, 亢永强, SOUND", "全责清丹, 权责清单, SOUND", "奇达冷太, 奇达楞太, SOUND", "同辽市人民正府, 通辽市人民政府, SOUND",
			"意建, 意见, SOUND",
			// letters
			"fengdianguangfu, 风电光伏, SOUND", "fdgf, 风电光伏, SOUND", "kangyongqiang, 亢永强, SOUND",
			// one character another, also in bodies
			"绿水青水就是, 绿水青山就是, CHARACTER", "源网河储, 源网荷储, CHARACTER", "源网荷存, 源网荷储, CHARACTER", "营伤环境, 营商环境, CHARACTER",
			"亢永根, 亢永强, CHARACTER",
			// missing, too many, exchanged
			"源网储, 源网荷储, MISSING", "金山山银山, 金山银山, EXTRA", "营环商境, 营商环境, ORDER" })
	void proposesWhatExists(String typed, String meant, Guess.Why why) throws IOException {
		assertThat(guesses(typed)).as(typed).isNotEmpty();
		assertThat(guesses(typed)).anySatisfy((guess) -> {
			assertThat(guess.text()).isEqualTo(meant);
			assertThat(guess.why()).isEqualTo(why);
		});
	}

	@ParameterizedTest
	@CsvSource({ "通政班发〔2023〕12号, 通政办发〔2023〕12号, 1", "通告字〔2023〕33号, 通政字〔2023〕33号, 1", "通政办〔2023〕12号, 通政办发〔2023〕12号, 1",
			"同正字〔2022〕5号, 通政字〔2022〕5号, 1", "通告字〔2023〕99号, 通政字〔2023〕, 1" })
	void readsIssuersCodesAnew(String typed, String meant, int count) throws IOException {
		assertThat(guesses(typed)).first().isEqualTo(new Guess(meant, count, Guess.Why.CODE));
	}

	@Test
	void correctsTheWordThatIsWrong() throws IOException {
		assertThat(guesses("执法主题 通知")).extracting(Guess::text).first().isEqualTo("执法主体 通知");
		assertThat(guesses("执法主题 营商环境")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "通", "风电光伏", "通政字〔2023〕34号", "魑魅魍魉", "qqqqqqqq", "123456", "\uD842\uD842",
			"𠮷𠮷𠮷", "((((", "通知 意见" })
	void proposesNothingForWhatIsRightOrFarFromAnything(String typed) throws IOException {
		assertThat(guesses(typed)).isEmpty();
	}

	@Test
	void proposesOnlyWhatIsFoundAndCountsLittle() throws IOException {
		for (String typed : List.of("风电光服", "营商环镜", "公布市本极", "a".repeat(10_000), "通辽市人民政府办公实", "2023年3月31")) {
			this.counted = 0;
			assertThat(guesses(typed)).hasSizeLessThanOrEqualTo(3)
				.allSatisfy((guess) -> assertThat(guess.count()).isEqualTo(count(guess.text())));
			assertThat(this.counted).isLessThan(20);
		}
	}

	private List<Guess> guesses(String typed) throws IOException {
		return index.search((searcher) -> {
			Vocabulary.Words words = new Vocabulary().of(searcher.getIndexReader());
			return new Guesses(searcher, words, this::count).of(typed);
		});
	}

	/** As a scan of all texts tells. */
	private int count(String text) {
		this.counted++;
		List<String> words = Arrays.stream(text.split(" ")).map(NormalText::normalize).toList();
		return (int) ITEMS.stream()
			.map(GuessesTests::everything)
			.filter((all) -> words.stream().allMatch(all::contains))
			.count();
	}

	private static String everything(IndexedItem item) {
		return Stream
			.concat(Stream.of(item.title(), item.body(), (item.person() != null) ? item.person() : ""),
					item.spellings().stream())
			.map(NormalText::normalize)
			.collect(Collectors.joining("\n"));
	}

	private static IndexedItem document(long id, String number, String title, String body) {
		return IndexMother.document(id, number, title, body, LocalDate.of(2023, 3, 20), "通辽市人民政府");
	}

}
