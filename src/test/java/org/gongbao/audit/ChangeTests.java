package org.gongbao.audit;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Before and after side by side, and tables that no spreadsheet takes for formulas. */
class ChangeTests {

	@Test
	void onlyThePartThatChangedIsMarked() {
		assertThat(shown("姓名：张三\n角色：采编", "姓名：张三\n角色：审核")).isEqualTo("姓名：张三\n原角色：[采编]\n现角色：[审核]");
	}

	@Test
	void whatIsNewOrGoneIsMarkedWhole() {
		assertThat(shown(null, "甲\n乙")).isEqualTo("现[甲]\n现[乙]");
		assertThat(shown("甲\n乙\n丙", "甲\n丙")).isEqualTo("甲\n原[乙]\n丙");
		assertThat(shown("甲\n丙", "甲\n乙\n丙\n丁")).isEqualTo("甲\n现[乙]\n丙\n现[丁]");
		assertThat(shown(null, null)).isEmpty();
		assertThat(shown("同", "同")).isEqualTo("同");
	}

	@Test
	void veryManyLinesAreNotComparedOneByOne() {
		String many = "行\n".repeat(5000);
		assertThat(Change.between("前\n" + many, "后\n" + many)).hasSize(10002);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1" })
	void whatASpreadsheetWouldRunGetsAnApostrophe(String value) {
		assertThat(AuditCsv.cell(value)).isEqualTo("\"'" + value + "\"");
	}

	@Test
	void quotesAndLinesStayInTheirCell() {
		assertThat(AuditCsv.cell("他说\"好\"，\n走了")).isEqualTo("\"他说\"\"好\"\"，\n走了\"");
		assertThat(AuditCsv.cell(null)).isEmpty();
	}

	private static String shown(@Nullable String before, @Nullable String after) {
		return Change.between(before, after)
			.stream()
			.map((line) -> line.label() + line.text()
				.runs()
				.stream()
				.map((run) -> run.marked() ? "[" + run.text() + "]" : run.text())
				.collect(Collectors.joining()))
			.collect(Collectors.joining("\n"));
	}

}
