package org.gongbao.docnumber;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text makes the reader throw, overlap its finds, or read more than in proportion.
 */
class HostileTextPropertyTests {

	/** How often a character may be looked at on the average: the text is read once. */
	private static final int MOST_READS = 12;

	private static final int LENGTH = 100_000;

	@Property(tries = 2000)
	void anyTextIsSurvived(@ForAll String text) {
		survives(text);
	}

	@Property(tries = 4000)
	void anyMixOfTheGrammarsCharactersIsSurvived(@ForAll("mixes") String text) {
		survives(text);
		DocNumber.parse(text).ifPresent((number) -> assertThat(DocNumber.of(number.canonical())).isEqualTo(number));
	}

	private static void survives(String text) {
		DocNumber.parse(text);
		int from = 0;
		for (Occurrence occurrence : DocNumbers.findIn(text)) {
			assertThat(occurrence.start()).isGreaterThanOrEqualTo(from);
			assertThat(occurrence.end()).isGreaterThan(occurrence.start());
			assertThat(occurrence.printed()).isEqualTo(text.substring(occurrence.start(), occurrence.end()));
			assertThat(DocNumber.of(occurrence.number().canonical())).isEqualTo(occurrence.number());
			from = occurrence.end();
		}
	}

	@Provide
	Arbitrary<String> mixes() {
		return Arbitraries
			.of("号", "第", "〔", "〕", "(", "）", "2023", "12", "1", "０", "年", "令", "公告", "字", "发", "通政办", "国务院", "二〇二三",
					"十二", "、", "和", " ", "\n", "\ud840", "\udc00", "\ud840\udc00", "（", "按", "市人民政府", "中华人民共和国", "-",
					"A", "\u0000", "法（民）", "楼", "号令", "○", "号")
			.list()
			.ofMaxSize(14)
			.map((parts) -> String.join("", parts));
	}

	@Example
	void workIsInProportionToTheText() {
		for (String unit : List.of("号", "1号", "第1号", "〔2023〕1号", "通政办发〔2023〕12号", "(", ")", "）1号", "（1号", "发 ", "字1",
				"年1号", "令1号", "国发〔2018〕44号、", "法（民）", " ", "号令", "1", "一", "和", "部、", "2023年", "中华人民共和国令第1号", "部和1号",
				"〔〔〕〕", "\ud840\udc00号", "通政办\n发\n", "、1号", "1、")) {
			CountingText text = new CountingText(unit.repeat(LENGTH / unit.length()) + "号");
			DocNumbers.findIn(text);
			assertThat(text.reads()).as("reads of %s", unit).isLessThan((long) MOST_READS * text.length());
		}
	}

	/** A text that counts how often its characters are looked at. */
	private static final class CountingText implements CharSequence {

		private final String text;

		private long reads;

		CountingText(String text) {
			this.text = text;
		}

		long reads() {
			return this.reads;
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			this.reads++;
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			this.reads += end - start;
			return this.text.subSequence(start, end);
		}

		@Override
		public String toString() {
			throw new AssertionError("the whole text was copied");
		}

	}

}
