package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The many ways in which gazettes word an appointment or a removal.
 */
class ActWordingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			张某某同志任市财政局局长；                         | +张某某:市财政局局长
			任命张某（女，蒙古族）同志为市财政局局长，试用期一年。      | +张某:市财政局局长 试用
			免去张某某同志市财政局局长职务，退休，退休时间为2023年7月31日。 | -张某某:市财政局局长 退2023-07-31
			免去欧阳某某同志的市政府副秘书长、办公室主任职务。         | -欧阳某某:市政府副秘书长、办公室主任
			免去张某市渔业局副局长职务，退休；                     | -张某:市渔业局副局长
			张某、李某同志任市审计局副局长；                      | +张某:市审计局副局长 +李某:市审计局副局长
			张某某同志任市A局局长，免去其市B局局长职务；            | +张某某:市A局局长 -张某某:市B局局长
			免去张某某同志市A局局长职务，任市B局局长。              | -张某某:市A局局长 +张某某:市B局局长
			张某某同志任市A局局长，免去李某某同志市A局局长职务。      | +张某某:市A局局长 -李某某:市A局局长
			张某某试用期满正式任评审中心副主任，任职时间从2014年8月起算。 | +张某某:评审中心副主任 自2014-08
			张　某同志任市水务局局长（试用期一年，从2023年3月1日起计算）。 | +张某:市水务局局长 试用 自2023-03-01
			乌云其木格同志任市妇联主席；                         | +乌云其木格:市妇联主席
			免去阿拉坦·巴根同志市民委主任职务，自2023年7月起退休。    | -阿拉坦·巴根:市民委主任 退2023-07
			王某同志不再担任市审计局副局长职务。                   | -王某:市审计局副局长
			接受张某某同志辞去市监委主任职务的请求。                | -张某某:市监委主任
			聘任张某某为市仲裁委员会主任。                        | +张某某:市仲裁委员会主任
			张某某同志任市国资委主任（兼）。                       | +张某某:市国资委主任（兼）
			一、任命张某某为市商务局局长；二、免去李某某的市商务局局长职务。 | +张某某:市商务局局长 -李某某:市商务局局长
			""")
	void readsActs(String text, String expected) {
		assertThat(acts(text)).isEqualTo(expected);
	}

	@Test
	void readsListsUnderABareHeading() {
		assertThat(acts("任命：\n张　三为市水务局局长；\n李四　市科协副主席\n免去：\n王五的市水务局局长职务；\n赵六市林草局局长职务。"))
			.isEqualTo("+张三:市水务局局长 +李四:市科协副主席 -王五:市水务局局长 -赵六:市林草局局长");
	}

	@Test
	void readsAnActBrokenInsideABracket() {
		assertThat(acts("张某某同志任市水务局局长（试用\n\n期一年）；")).isEqualTo("+张某某:市水务局局长 试用");
	}

	@Test
	void appliesANoteAtTheEndToTheWholeBatch() {
		assertThat(acts("市政府决定：\n张某某同志任市A局局长；\n李某某同志任市B局局长。\n以上同志任职时间从2022年9月起计算。"))
			.isEqualTo("+张某某:市A局局长 自2022-09 +李某某:市B局局长 自2022-09");
	}

	@Test
	void anActOnTheLineOfItsIntroductionGivesNothingToIt() {
		List<Line> lines = Fixtures.lines("王某香等同志任职试用期已满，经市政府研究决定：王某香同志任市医院副院长；\n李某同志任市医院副院长。");
		List<Batch> batches = new AppointmentsReader(new Ledger(lines)).read(lines);
		assertThat(batches).singleElement()
			.satisfies((batch) -> assertThat(batch.toBatch().intro()).isEqualTo("王某香等同志任职试用期已满，经市政府研究决定："));
	}

	@Test
	void keepsWhatItCannotReadAsANoteAndSaysSo() {
		List<Line> lines = Fixtures.lines("市政府决定：\n张某某同志任市A局局长；\n有关任免手续由市A局按规定另行办理。");
		Ledger ledger = new Ledger(lines);
		List<Batch> batches = new AppointmentsReader(ledger).read(lines);
		assertThat(batches).singleElement().satisfies((batch) -> assertThat(batch.toBatch().notes()).hasSize(1));
		assertThat(ledger.remarks()).extracting(Remark::code).containsExactly("unread-appointment");
	}

	@Test
	void everyBatchKeepsTheMonthsAboveTheList() {
		assertThat(notes("（2023年3月至4月）\n\n张某某同志任市A局局长。（某政任字〔2023〕4号）\n\n免去李某某同志市B局局长职务。（某政任字〔2023〕5号）"))
			.containsExactly(List.of("（2023年3月至4月）"), List.of("（2023年3月至4月）"));
		assertThat(notes("（2022年12月）\n张某某同志任市A局局长。\n（2023年1月）\n李某某同志任市B局局长。")).containsExactly(List.of("（2022年12月）"),
				List.of("（2023年1月）"));
	}

	@Test
	void aDayBelowABatchIsNotTakenForTheMonthsOfTheNext() {
		assertThat(notes("张某某同志任市A局局长。\n2023年3月28日\n李某某同志任市B局局长。\n（2023年3月29日）\n王某某同志任市C局局长。"))
			.allSatisfy((notes) -> assertThat(notes).isEmpty());
	}

	private static List<List<String>> notes(String text) {
		List<Line> lines = Fixtures.lines(text);
		return new AppointmentsReader(new Ledger(lines)).read(lines)
			.stream()
			.map((batch) -> batch.toBatch().notes())
			.toList();
	}

	private static String acts(String text) {
		List<Line> lines = Fixtures.lines(text);
		List<String> found = new ArrayList<>();
		for (Batch batch : new AppointmentsReader(new Ledger(lines)).read(lines)) {
			for (ReadAct act : batch.toBatch().acts()) {
				StringBuilder one = new StringBuilder((act.action() == ReadAct.Action.APPOINT) ? "+" : "-");
				one.append(act.person()).append(':').append(act.post());
				one.append(act.probation() ? " 试用" : "");
				one.append((act.retiredOn() != null) ? " 退" + act.retiredOn() : "");
				one.append((act.effectiveFrom() != null) ? " 自" + act.effectiveFrom() : "");
				found.add(one.toString());
			}
		}
		return String.join(" ", found);
	}

}
