package org.gongbao.search.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers take for the same text has the same normal form, and nothing else has. */
class NormalTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, nullValues = "null", value = {
			// brackets of every kind
			"通政办发〔2023〕12号|通政办发(2023)12号", "通政办发[2023]12号|通政办发(2023)12号", "通政办发［２０２３］１２号|通政办发(2023)12号",
			"通政办发（2023）12号|通政办发(2023)12号", "通政办发【2023】12号|通政办发(2023)12号", "通政办发﹝2023﹞12号|通政办发(2023)12号",
			"通政办发〖2023〗12号|通政办发(2023)12号",
			// marks of titles and quotes are no brackets
			"《办法》|《办法》", "“一网通办”|“一网通办”", "「公报」|「公报」",
			// width and case
			"ＡＢＣ|abc", "Wi-Fi|wi-fi", "１００％|100%", "：；，！|:;,!", "㎡|m2", "①|1", "…|...",
			// dots in names
			"奇·达楞太|奇达楞太", "奇•达楞太|奇达楞太", "奇・达楞太|奇达楞太", "奇･达楞太|奇达楞太", "奇‧达楞太|奇达楞太",
			// blanks and what cannot be seen
			"通 辽　市|通辽市", "通\u200B辽\uFEFF市\u00AD|通辽市", "葛\uDB40\uDD00|葛",
			// look-alikes out of PDF files
			"⼈⺠|人⺠", "﨑|﨑", "羽|羽",
			// composed and decomposed
			"e\u0301|é",
			// characters beyond the basic plane stay whole
			"𠮷𪚥|𠮷𪚥" })
	void foldsOnlyWhatIsAlike(String text, String normal) {
		assertThat(NormalText.normalize(text)).isEqualTo(normal);
		assertThat(NormalText.of(text).chars()).isEqualTo(normal);
	}

	@Test
	void foldsLineBreaksAndColumnRulesAway() {
		assertThat(NormalText.normalize("通政办发\n〔2023〕\r\n12号\t| 第一 | 第二 |")).isEqualTo("通政办发(2023)12号第一第二");
	}

	@Test
	void knowsWhereEachCharacterStood() {
		NormalText text = NormalText.of("按照 通政办发 〔2023〕…𠮷");
		int at = text.chars().indexOf("(2023)...");
		assertThat("按照 通政办发 〔2023〕…𠮷".substring(text.start(at), text.end(at + 8))).isEqualTo("〔2023〕…");
		int rare = text.chars().indexOf("𠮷");
		assertThat("按照 通政办发 〔2023〕…𠮷".substring(text.start(rare), text.end(rare + 1))).isEqualTo("𠮷");
	}

	@Test
	void dropsHalfCharacters() {
		assertThat(NormalText.normalize("甲\uD842乙\uDFB7")).isEqualTo("甲乙");
	}

	@Test
	void leavesNothingOfBlanks() {
		assertThat(NormalText.normalize(" \u3000\n\t\u200B|")).isEmpty();
	}

}
