package org.gongbao.search.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of texts and the terms they are cut into. */
class TokensTests {

	private final GazetteAnalyzer analyzer = new GazetteAnalyzer();

	@Test
	void pairsStandWhereTheirFirstCharacterStands() throws IOException {
		assertThat(tokens(new PairTokens(List.of("风电光伏")))).containsExactly("风电@0", "电光@1", "光伏@2", "伏\0@3");
	}

	@Test
	void pairsDoNotBridgeTexts() throws IOException {
		assertThat(tokens(new PairTokens(List.of("甲乙", "丙", "丁戊")))).containsExactly("甲乙@0", "乙\0@1", "丙\0@4", "丁戊@7",
				"戊\0@8");
	}

	@Test
	void pairsKeepRareCharactersWhole() throws IOException {
		assertThat(tokens(new PairTokens(List.of("𠮷野家")))).containsExactly("𠮷野@0", "野家@1", "家\0@2");
	}

	@Test
	void emptyTextsGiveNothing() throws IOException {
		assertThat(tokens(new PairTokens(List.of("", "")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "关于推动全市风电光伏新能源产业高质量发展的意见|关于 推动 全市 风 电光 伏 新 能源 产业 高 质量 发展 的 意见", "通政办发〔2023〕12号|通 政 办发 2023 12 号",
					"ＡＢＣ　Abc|abc abc", "，。、；|''",
					// the reason for the exact fields: names fall to pieces, 财政局 hides in
					// 市财政局局长
					"亢永强|亢 永 强", "市财政局局长|市 财政 局 局长" })
	void wordsAreForRankingOnly(String text, String words) {
		assertThat(String.join(" ", this.analyzer.words(text, 100))).isEqualTo(words);
	}

	@Test
	void wordsOfNoLengthBreakNothing() {
		assertThat(this.analyzer.words("a".repeat(50_000), 100)).isEmpty();
		assertThat(this.analyzer.words("公报".repeat(10), 3)).hasSize(3);
	}

	private static List<String> tokens(TokenStream stream) throws IOException {
		List<String> tokens = new ArrayList<>();
		try (stream) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
			stream.reset();
			int first = -1;
			int position = 0;
			while (stream.incrementToken()) {
				position += step.getPositionIncrement();
				first = (first < 0) ? position : first;
				tokens.add(term + "@" + (position - first));
			}
			stream.end();
		}
		return tokens;
	}

}
