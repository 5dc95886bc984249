package org.gongbao.search.relevance;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gongbao.search.relevance.Judgement.Expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Files of judgements are read to the letter, or refused with the line that is wrong. */
class JudgementsTests {

	@Test
	void lineHoldsQueryClassAndWhatIsExpected() {
		List<Judgement> read = Judgements
			.parse("# a remark\n\n通政办发 2023\tpartial-number\t3 document 通政办发〔2023〕12号\t1 issue 2023-2\n");
		assertThat(read).containsExactly(new Judgement(3, "通政办发 2023", QueryClass.PARTIAL_NUMBER,
				List.of(new Expected(3, "document 通政办发〔2023〕12号"), new Expected(1, "issue 2023-2"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			词,words|needs a query
			词,novel,3 issue 2023-2|unknown class novel
			词,words,2 issue 2023-2|must be first
			词,words,3 issue 2023-2,1 issue 2023-1,2 issue 2022-6|best first
			词,words,3 issue 2023-2,3 issue 2023-2|twice
			词,words,4 issue 2023-2|a grade from 0 to 3
			词,words,3 issue 2023|names nothing
			词,words,3 book 2023-2|names nothing
			词,words,3 document 通政办发[2023]12号|names nothing
			词,words,3 day 2023-02-30|names nothing
			词,words,3 day 2023-03-29/2023-04-31|names nothing
			词,words,3 act 张某 市图书馆馆长|names nothing
			词,words,3 issue 2023-2,|a grade from 0 to 3""")
	void malformedLineIsRefusedByItsNumber(String line, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> Judgements.parse("# remark\n" + line.replace(',', '\t')))
			.withMessageStartingWith("Line 2 ")
			.withMessageContaining(reason);
	}

	@Test
	void queryIsJudgedOnce() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Judgements.parse("词\twords\t3 issue 2023-2\n词\ttitle\t3 issue 2023-1"))
			.withMessageStartingWith("Line 2 ");
	}

	@Test
	void thereAreEnoughOfEveryClass() {
		List<Judgement> samples = Judgements.read("relevance.tsv");
		assertThat(samples).hasSizeGreaterThan(500);
		for (QueryClass kind : QueryClass.values()) {
			assertThat(samples.stream().filter((one) -> one.kind() == kind)).as(kind.code()).hasSizeGreaterThan(12);
		}
		assertThat(Judgements.read("relevance-real.tsv")).hasSizeGreaterThan(200);
	}

}
