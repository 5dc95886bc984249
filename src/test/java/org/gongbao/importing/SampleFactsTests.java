package org.gongbao.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.importing.reading.ReadAct;
import org.gongbao.importing.reading.ReadAct.Action;
import org.gongbao.importing.reading.ReadBatch;
import org.gongbao.importing.reading.ReadCitation;
import org.gongbao.importing.reading.ReadCitation.Relation;
import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadEntry;
import org.gongbao.importing.reading.ReadStatement;
import org.gongbao.importing.reading.ReadStatement.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The samples show what documents do to one another and how long they apply, and every
 * condition of appointments and days.
 */
class SampleFactsTests {

	private static Samples samples;

	@BeforeAll
	static void readTheSamples() throws IOException {
		samples = Samples.read();
	}

	@Test
	void laterDocumentRepealsAnEarlierOneOfTheSamples() {
		assertThat(repealedBy("通政办发〔2023〕902号")).containsExactly("通政办发〔2022〕902号");
		assertThat(repealedBy("通政发〔2023〕901号")).containsExactly("通政办字〔2022〕906号");
		assertThat(samples.winter().documents()).extracting(ReadDocument::printedNumber)
			.contains("通政办发〔2022〕902号", "通政办字〔2022〕906号");
	}

	@Test
	void documentNamesThoseThatRemainInForce() {
		assertThat(samples.document("通政发〔2023〕901号").statements()).extracting(ReadStatement::kind)
			.contains(Kind.CONTINUES);
	}

	@Test
	void documentsExpireOrApplyLater() {
		assertThat(samples.document("通政办字〔2022〕903号").validUntil()).isEqualTo(LocalDate.of(2023, 3, 31));
		assertThat(samples.document("通辽办发〔2023〕13号").validUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
		ReadDocument trees = samples.document("通政发〔2023〕902号");
		assertThat(trees.effectiveFrom()).isEqualTo(LocalDate.of(2023, 7, 1));
		assertThat(trees.validUntil()).isEqualTo(LocalDate.of(2028, 6, 30));
	}

	@Test
	void documentsCiteOneAnotherAndOthers() {
		assertThat(cited("通政发〔2022〕901号")).contains("通政办发〔2022〕902号");
		assertThat(cited("通政办发〔2023〕16号")).contains("通政办发〔2023〕15号");
		assertThat(cited("通政办发〔2023〕12号")).contains("内政办发〔2022〕19号");
		assertThat(cited("通政办发〔2023〕902号")).contains("国务院令第711号", "国办发〔2018〕22号");
	}

	@Test
	void appointmentsOnProbationAndRetirements() {
		assertThat(Samples.acts(samples.winter()))
			.extracting(ReadAct::person, ReadAct::action, ReadAct::probation, ReadAct::retiredOn)
			.containsExactly(tuple("张某", Action.APPOINT, true, null), tuple("王某", Action.APPOINT, false, null),
					tuple("王某", Action.REMOVE, false, null), tuple("李某", Action.REMOVE, false, "2022-11-30"),
					tuple("刘某", Action.REMOVE, false, null));
	}

	@Test
	void appointmentsCountFromAnEarlierDayOrMonth() {
		assertThat(Samples.acts(samples.winter())).filteredOn((act) -> act.action() == Action.APPOINT)
			.extracting(ReadAct::effectiveFrom)
			.containsOnly("2022-11");
		assertThat(Samples.acts(samples.spring())).filteredOn((act) -> act.action() == Action.APPOINT)
			.extracting(ReadAct::person, ReadAct::effectiveFrom)
			.containsExactly(tuple("王丽香", "2021-02-02"), tuple("杜建军", "2021-02-02"), tuple("张国友", "2021-02-02"));
	}

	@Test
	void batchesHaveTheirReference() {
		assertThat(samples.all()).flatExtracting((issue) -> issue.appointments())
			.extracting(ReadBatch::reference)
			.extracting(String::valueOf)
			.containsExactly("通政任字〔2022〕901号", "通政任字〔2022〕902号", "通政任字〔2023〕901号", "通政任字〔2023〕902号", "通政任字〔2023〕4号",
					"通政任字〔2023〕5号", "通政任字〔2023〕6号");
	}

	@Test
	void daysAndRangesOverTheEndOfAMonth() {
		assertThat(samples.spring().chronicle()).extracting(ReadEntry::printedLabel, ReadEntry::from, ReadEntry::to)
			.contains(tuple("3月20日", LocalDate.of(2023, 3, 20), LocalDate.of(2023, 3, 20)),
					tuple("3月29日至4月2日", LocalDate.of(2023, 3, 29), LocalDate.of(2023, 4, 2)));
		assertThat(samples.spring().chronicle()).extracting(ReadEntry::paragraphs)
			.anyMatch((paragraphs) -> paragraphs.size() > 1);
	}

	private static List<String> cited(String printedNumber) {
		return samples.document(printedNumber).citations().stream().map((cited) -> cited.number().canonical()).toList();
	}

	private static List<String> repealedBy(String printedNumber) {
		return samples.document(printedNumber)
			.citations()
			.stream()
			.filter((cited) -> cited.relation() == Relation.REPEALS)
			.map(ReadCitation::number)
			.map(DocNumber::canonical)
			.toList();
	}

}
