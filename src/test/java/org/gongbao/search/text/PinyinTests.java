package org.gongbao.search.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Readings of characters. */
class PinyinTests {

	@ParameterizedTest
	@CsvSource({ "通, tong", "辽, liao", "重, zhong chong tong", "长, zhang chang", "女, nv ru", "略, lue", "朴, pu po piao",
			"仇, chou qiu ju", "〇, ling yuan xing", "嗯, ''", "a, ''", "《, ''", "1, ''" })
	void knowsEveryReading(String character, String readings) {
		assertThat(String.join(" ", Pinyin.of(character.codePointAt(0)))).isEqualTo(readings);
	}

	@ParameterizedTest
	@CsvSource({ "通, t", "重, zct", "长, zc", "上, s", "安, a", "x, ''" })
	void zhChShBeginAsZCS(String character, String initials) {
		assertThat(Pinyin.initials(character.codePointAt(0))).isEqualTo(initials);
	}

	@Test
	void knowsWhatIsASyllable() {
		assertThat(Pinyin.isSyllable("zhuang")).isTrue();
		assertThat(Pinyin.isSyllable("zhuan")).isTrue();
		assertThat(Pinyin.isSyllable("zhu")).isTrue();
		assertThat(Pinyin.isSyllable("zh")).isFalse();
		assertThat(Pinyin.isSyllable("xb")).isFalse();
		assertThat(Pinyin.beginsSyllable("zh")).isTrue();
		assertThat(Pinyin.beginsSyllable("xb")).isFalse();
		assertThat(Pinyin.beginsSyllable("zz")).isFalse();
	}

	@Test
	void writesUmlautsAsTheTableDoes() {
		assertThat(Pinyin.spelling("lü")).isEqualTo("lv");
		assertThat(Pinyin.spelling("lüe")).isEqualTo("lue");
	}

	@Test
	void fallsOverNothing() {
		for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += 7) {
			assertThat(Pinyin.of(codePoint)).doesNotContain("");
		}
	}

}
