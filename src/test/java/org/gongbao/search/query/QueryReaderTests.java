package org.gongbao.search.query;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.NumberParts;
import org.gongbao.search.query.Part.Where;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type, and what it is taken for. */
class QueryReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "通政办发 2023|通政办发|2023|-", "通政办发〔2023〕|通政办发|2023|-", "通政办发2023年|通政办发|2023|-",
					"2023年通政办发12号|通政办发|2023|12", "通政办发12|通政办发|-|12", "通政办发 12号|通政办发|-|12", "通政办发第012号|通政办发|-|12",
					"2023 12号|-|2023|12", "2023 12|-|2023|12", "〔2023〕12|-|2023|12", "２０２３年第１２号|-|2023|12" })
	void partsOfANumber(String typed, @Nullable String code, @Nullable Integer year, @Nullable Integer serial) {
		assertThat(naming(typed)).isEqualTo(new Naming.PartialNumber(List.of(new NumberParts(code, year, serial))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "tzbf 2023 12|tzbf|2023|12", "TZBF2023|tzbf|2023|-", "tzbf 12号|tzbf|-|12" })
	void initialsOfANumber(String typed, String initials, @Nullable Integer year, @Nullable Integer serial) {
		assertThat(naming(typed)).isEqualTo(new Naming.Initials(initials, new NumberParts(null, year, serial)));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "通政办发〔2023〕12号", "通政办发2023年12号", "关于通政办发〔2023〕12号", "通政办发[2023]12号的意见", "通政办发〔2023〕12号 -附件" })
	void wholeNumberAlsoWithinWords(String typed) {
		assertThat(QueryReader.read(typed).number()).isEqualTo(DocNumber.of("通政办发〔2023〕12号"));
	}

	@Test
	void severalNumbers() {
		assertThat(naming("通政办发〔2023〕12号、15号")).isEqualTo(
				new Naming.SeveralNumbers(List.of(DocNumber.of("通政办发〔2023〕12号"), DocNumber.of("通政办发〔2023〕15号"))));
	}

	@ParameterizedTest
	@CsvSource({ "2023年第2期, 2023-2, , ", "2023年第二期, 2023-2, , ", "总第41期, , 41, ", "第41期第12页, , 41, 12",
			"2023年第2期公报, 2023-2, , ", "通辽市人民政府公报2023年第2期（总第41期）第3页, 2023-2, 41, 3" })
	void issues(String typed, @Nullable String yearNumber, @Nullable Integer serial, @Nullable Integer page) {
		assertThat(QueryReader.read(typed).issue())
			.extracting(IssueLabel::yearNumber, IssueLabel::serial, IssueLabel::page)
			.containsExactly(yearNumber, serial, page);
	}

	@ParameterizedTest
	@CsvSource({ "2023年4月, 2023-04-01, 2023-04-30, false", "2023-04, 2023-04-01, 2023-04-30, false",
			"2023年4月28日, 2023-04-28, 2023-04-28, false", "2023.4.28, 2023-04-28, 2023-04-28, false",
			"二〇二三年四月二十八日, 2023-04-28, 2023-04-28, false", "2023年, 2023-01-01, 2023-12-31, false",
			"2023年4月大事记, 2023-04-01, 2023-04-30, true" })
	void daysMonthsAndYears(String typed, LocalDate from, LocalDate to, boolean chronicle) {
		assertThat(naming(typed)).isEqualTo(new Naming.Days(from, to, chronicle));
	}

	@Test
	void dayOfEveryYear() {
		assertThat(naming("4月28日")).isEqualTo(new Naming.EveryYear(MonthDay.of(4, 28)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年13月", "2月30日", "“2023年4月”", "\"通政办发 2023\"", "标题:通政办发〔2023〕12号", "风电 2023年4月",
			"2023", "12", "第十二条", "3·15" })
	void otherTextsAreWords(String typed) {
		assertThat(naming(typed)).isNull();
	}

	@Test
	void wordsFieldsPhrasesAndExclusions() {
		ReadQuery read = QueryReader.read("风电 标题：光伏 -停用 -“不再 执行” “高质量 发展” 机关:“市 财政局”");
		assertThat(read.parts()).extracting(Part::normal, Part::where, Part::quoted)
			.containsExactly(Tuple.tuple("风电", Where.ANYWHERE, false), Tuple.tuple("光伏", Where.TITLE, false),
					Tuple.tuple("高质量发展", Where.ANYWHERE, true), Tuple.tuple("市财政局", Where.ISSUER, true));
		assertThat(read.without()).extracting(Part::normal).containsExactly("停用", "不再执行");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "--", "- 风电", "标题:", "标题: 风电", "“”", "2020-2023", "a-b" })
	void marksThatStandForNothingAreText(String typed) {
		ReadQuery read = QueryReader.read(typed);
		assertThat(read.without()).isEmpty();
		assertThat(read.parts()).allMatch((part) -> part.where() == Where.ANYWHERE);
	}

	@Test
	void punctuationPartsWordsUnlessQuoted() {
		assertThat(QueryReader.read("风电，光伏").parts().get(0).pieces()).containsExactly("风电", "光伏");
		assertThat(QueryReader.read("“风电，光伏”").parts().get(0).pieces()).isEmpty();
		assertThat(QueryReader.read("风电").parts().get(0).pieces()).isEmpty();
	}

	private static @Nullable Naming naming(String typed) {
		return QueryReader.read(typed).naming();
	}

}
