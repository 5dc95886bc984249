package org.gongbao.search.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of what is typed and what is offered. */
class SuggesterTests {

	private static final String OFFICE = "通辽市人民政府办公室";

	@TempDir
	private static Path folder;

	private static LiveIndex index = new LiveIndex();

	private final Suggester suggester = new Suggester(new Vocabulary());

	@BeforeAll
	static void index() throws IOException {
		index = IndexMother.live(folder,
				List.of(document(1, "通政办发〔2023〕12号", OFFICE + "关于推动全市风电光伏新能源产业高质量发展的意见", 20),
						document(2, "通政办发〔2023〕120号", OFFICE + "关于印发《通辽市权责清单动态管理办法》的通知", 21),
						document(3, "通政办发〔2022〕12号", OFFICE + "关于印发通辽市中小微企业助保金贷款业务管理办法的通知", 1),
						document(4, "通政字〔2023〕33号", "通辽市人民政府关于公布市本级行政执法主体的通知", 22),
						document(5, "国务院令第541号", "中华人民共和国水文条例", 23), document(6, "商务部令2008年第10号", "出口许可证管理办法", 24),
						document(7, null, "关于重庆长春两市银行行长会议的通报", 25), IndexMother.appointment(1, "王丽香", "市医院副院长"),
						IndexMother.appointment(2, "杜建军", "市医院副院长"), IndexMother.appointment(3, "张静波", "科技局局长"),
						IndexMother.appointment(4, "奇·达楞太", "文旅局局长"), IndexMother.appointment(5, "单志强", "民政局局长"),
						IndexMother.appointment(6, "王丽香", "市医院院长"), IndexMother.issue()));
	}

	@ParameterizedTest
	@CsvSource({
			// by any parts, in any spelling
			"通政办发 2023, 通政办发〔2023〕120号 通政办发〔2023〕12号", "通政办发〔2023〕, 通政办发〔2023〕120号 通政办发〔2023〕12号",
			"2023 12号, 通政办发〔2023〕12号", "通政办发12, 通政办发〔2023〕12号 通政办发〔2022〕12号 通政办发〔2023〕120号",
			"通政办发〔2023〕12号, 通政办发〔2023〕12号 ", "通政办發 2022, 通政办发〔2022〕12号", "政办发 2022, 通政办发〔2022〕12号",
			"国务院令541, 国务院令第541号", "国务院令第54, 国务院令第541号", "商务部令 2008, 商务部令2008年第10号", "商务部令10, 商务部令2008年第10号",
			// as it is spelled
			"tzbf 2023 12, 通政办发〔2023〕12号 通政办发〔2023〕120号", "tzbf2022, 通政办发〔2022〕12号",
			"tzbf202312, 通政办发〔2023〕12号 通政办发〔2023〕120号", "TZZ, 通政字〔2023〕33号", "tongzhengzi 2023, 通政字〔2023〕33号",
			"通zbf 2022, 通政办发〔2022〕12号", "gwyl541, 国务院令第541号" })
	void leadsToNumbers(String typed, String numbers) throws IOException {
		assertThat(suggest(typed).goTo()).extracting(Suggestion::number)
			.filteredOn((number) -> number != null)
			.containsExactly(numbers.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "王, 王丽香", "王丽, 王丽香", "丽香, 王丽香", "wlx, 王丽香", "WLX, 王丽香", "wangli, 王丽香", "wanglixiang, 王丽香",
			"lixiang, 王丽香", "王lx, 王丽香", "王li, 王丽香", "zjb, 张静波", "張靜, 张静波", "奇达, 奇·达楞太", "奇•达, 奇·达楞太", "qdlt, 奇·达楞太",
			"shanzq, 单志强", "szq, 单志强", "dzq, 单志强", "danzhiqiang, 单志强" })
	void leadsToPersonsOnce(String typed, String person) throws IOException {
		assertThat(suggest(typed).goTo()).extracting(Suggestion::title).filteredOn(person::equals).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "通, 通辽市人民政府办公室", "办公室, 通辽市人民政府办公室", "tlsrmzf, 通辽市人民政府办公室", "tongliaoshi, 通辽市人民政府办公室",
			"tongls, 通辽市人民政府办公室", "bangongshi, 通辽市人民政府办公室" })
	void leadsToOffices(String typed, String office) throws IOException {
		assertThat(suggest(typed).goTo()).contains(new Suggestion(office, null,
				"/documents?issuer=%E9%80%9A%E8%BE%BD%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C%E5%8A%9E%E5%85%AC%E5%AE%A4"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年第2期", "2023年第", "2023年", "2023-2", "总第41期", "总第4", "第41期" })
	void leadsToIssues(String typed) throws IOException {
		assertThat(suggest(typed).goTo()).extracting(Suggestion::url).contains("/issues/2023/2");
	}

	@Test
	void leadsToWhatHasExactlyThisTitle() throws IOException {
		assertThat(suggest("中华人民共和国水文条例").goTo().getFirst().number()).isEqualTo("国务院令第541号");
	}

	@ParameterizedTest
	@CsvSource({ "风, 风电光伏", "风电, 风电光伏", "光伏, 风电光伏", "新能源 意见, 风电光伏", "fdgf, 风电光伏", "FDGF, 风电光伏", "fengdian, 风电光伏",
			"fengdiang, 风电光伏", "fengdgf, 风电光伏", "风dgf, 风电光伏", "风dian, 风电光伏", "風電, 风电光伏", "tongliao, 通辽市",
			"yftls, 《通辽市权责清单", "qzqd, 权责清单", "权责qingdan, 权责清单", "chongqingchangchun, 重庆长春", "cqcc, 重庆长春",
			"hangzhang, 银行行长", "huiyi, 会议",
			// one slip of those who type by sound
			"风电广福, 风电光伏", "全责清单, 权责清单" })
	void completesTitles(String typed, String part) throws IOException {
		assertThat(suggest(typed).queries()).isNotEmpty().anyMatch((query) -> query.contains(part));
	}

	@ParameterizedTest
	@CsvSource({ "tzbf, 通政办发", "通政, 通政字 通政任字 通政办发", "tz, 通政字 通政任字 通政办发" })
	void offersSeriesOfNumbers(String typed, String codes) throws IOException {
		assertThat(suggest(typed).queries()).startsWith(codes.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000\n", "|", "\uD842", "\u0000", "\u200B" })
	void offersNothingForNothing(String typed) throws IOException {
		assertThat(suggest(typed)).isEqualTo(Suggestions.NONE);
	}

	@Test
	void followsTheIndex(@TempDir Path other) throws IOException {
		assertThat(suggest("tzbf").queries()).contains("通政办发");
		LiveIndex smaller = IndexMother.live(other, List.of(document(1, "内政发〔2024〕1号", "自治区的通知", 1)));
		Suggestions now = smaller.search((searcher) -> this.suggester.suggest(searcher, "nzf"));
		assertThat(now.queries()).containsExactly("内政发");
		assertThat(smaller.<Suggestions>search((searcher) -> this.suggester.suggest(searcher, "tzbf")))
			.isEqualTo(Suggestions.NONE);
	}

	private Suggestions suggest(String typed) {
		return index.search((searcher) -> this.suggester.suggest(searcher, typed));
	}

	private static IndexedItem document(long id, @Nullable String number, String title, int day) {
		return IndexMother.document(id, number, title, "正文", LocalDate.of(2023, 3, 1).plusDays(day), OFFICE);
	}

}
