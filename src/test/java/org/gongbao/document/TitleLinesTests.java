package org.gongbao.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles are set as official documents set them. */
class TitleLinesTests {

	private final TitleLines lines = new TitleLines();

	@Test
	void theIssuingBodyHasTheFirstLine() {
		assertThat(this.lines.of("某市人民政府办公室 关于推动全市工作的意见", "某市人民政府办公室")).extracting((line) -> String.join("", line))
			.containsExactly("某市人民政府办公室", "关于推动全市工作的意见");
	}

	@Test
	void bodiesThatIssueTogetherHaveALineEach() {
		assertThat(this.lines.of("某市人民政府办公室 某市总工会关于服务的通知", "某市人民政府办公室、某市总工会"))
			.extracting((line) -> String.join("", line))
			.containsExactly("某市人民政府办公室", "某市总工会", "关于服务的通知");
	}

	@Test
	void aTitleWithoutItsBodyIsOneLine() {
		assertThat(this.lines.of("关于公园的通知", "某市人民政府")).hasSize(1);
		assertThat(this.lines.of("关于公园的通知", null)).hasSize(1);
		assertThat(this.lines.of("某市人民政府", "某市人民政府")).extracting((line) -> String.join("", line))
			.containsExactly("某市人民政府");
	}

	@ParameterizedTest
	@CsvSource({ "关于推动全市风电光伏新能源产业高质量发展的意见, 关于|推动|全市风电光伏新能源产业|高质量发展的|意见",
			"关于印发《通辽市权责清单动态管理办法》的通知, 关于|印发|《通辽市|权责|清单|动态管理办法》的|通知" })
	void linesBreakBetweenWords(String title, String pieces) {
		assertThat(String.join("|", this.lines.pieces(title))).isEqualTo(pieces);
	}

	@Test
	void rareCharactersAreNeverTorn() {
		List<String> pieces = this.lines.pieces("关于保护𠮷野家与𬭎矿的通知");
		assertThat(String.join("", pieces)).isEqualTo("关于保护𠮷野家与𬭎矿的通知");
		assertThat(pieces).noneMatch((piece) -> Character.isLowSurrogate(piece.charAt(0)));
	}

}
