package org.gongbao.docnumber;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.gongbao.docnumber.DocNumber.Form;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever mix of brackets, widths, blanks, 第 and zeros a number is printed in, it reads
 * to the number.
 */
class SpellingPropertyTests {

	private static final List<String> OPEN = List.of("〔", "[", "［", "（", "(", "【", "﹝", "〖", "「", "{", "〈");

	private static final List<String> CLOSE = List.of("〕", "]", "］", "）", ")", "】", "﹞", "〗", "」", "}", "〉");

	private static final List<String> BLANKS = List.of("", "", "", "", " ", "　", "\u00a0", "\u200b", "\n", "\r\n", "\t",
			"  ");

	@Property(tries = 3000)
	void everySpellingReadsToItsNumber(@ForAll("bracketed") Printed printed) {
		assertThat(DocNumber.parse(printed.text())).contains(printed.number());
	}

	@Property(tries = 1500)
	void everySpellingOfAnOrderReadsToItsNumber(@ForAll("orders") Printed printed) {
		assertThat(DocNumber.parse(printed.text())).contains(printed.number());
	}

	@Property(tries = 1000)
	void canonicalFormReadsToItself(@ForAll("bracketed") Printed printed) {
		assertThat(DocNumber.of(printed.number().canonical())).isEqualTo(printed.number());
	}

	@Property(tries = 4000)
	void isFoundInASentence(@ForAll("bracketed") Printed printed, @ForAll("before") String before,
			@ForAll("after") String after) {
		String text = before + printed.text() + after;
		assertThat(DocNumbers.findIn(text)).singleElement().satisfies((found) -> {
			assertThat(found.number()).isEqualTo(printed.number());
			assertThat(found.printed()).isEqualTo(text.substring(found.start(), found.end()));
			assertThat(found.start()).isEqualTo(before.length());
		});
	}

	@Property(tries = 2000)
	void ordersAreFoundInASentence(@ForAll("orders") Printed printed, @ForAll("beforeOrder") String before,
			@ForAll("after") String after) {
		assertThat(DocNumbers.findIn(before + printed.text() + after)).extracting(Occurrence::number)
			.containsExactly(printed.number());
	}

	@Provide
	Arbitrary<String> before() {
		return Arbitraries.of(Codes.BEFORE);
	}

	@Provide
	Arbitrary<String> beforeOrder() {
		return Arbitraries.of(Codes.BEFORE).filter((before) -> !before.endsWith("政府") && !before.endsWith("厅"));
	}

	@Provide
	Arbitrary<String> after() {
		return Arbitraries.of(Codes.AFTER);
	}

	@Provide
	Arbitrary<Printed> bracketed() {
		return Combinators
			.combine(Arbitraries.of(Codes.BRACKETED), Arbitraries.integers().between(1950, 2049), serials(), marks(),
					zeros(), digits(), blanks())
			.as((code, year, serial, marks, zeros, digits, blanks) -> {
				String tail = marks.round(digits.write(year), digits.write(zeros, serial));
				return new Printed(blanks.spread(code, tail), new DocNumber(code, year, serial, Form.BRACKETED));
			})
			.filter((printed) -> !hasLostMark(printed));
	}

	private static Arbitrary<Marks> marks() {
		return Combinators
			.combine(Arbitraries.of(OPEN), Arbitraries.of(CLOSE), Arbitraries.of("", "第"),
					Arbitraries.of(Loss.values()))
			.as(Marks::new);
	}

	// 财税2023年第5号 without brackets is a number only for codes that tell by themselves.
	private static boolean hasLostMark(Printed printed) {
		boolean bare = printed.text().contains("年");
		return bare && !new IssuerCode(0, printed.number().issuerCode()).isCertain();
	}

	@Provide
	Arbitrary<Printed> orders() {
		return Combinators
			.combine(Arbitraries.of(Codes.ORDERS), Arbitraries.integers().between(1950, 2049).injectNull(0.5),
					serials(), Arbitraries.integers().between(0, 2), digits(), blanks(), Arbitraries.of("", "中华人民共和国"))
			.as((code, year, serial, style, digits, blanks, prefix) -> {
				String ofYear = (year != null) ? digits.write(year) + "年" : "";
				String counted = ofYear + "第" + digits.write("", serial) + "号";
				String ending = code.endsWith("令") ? "令" : "公告";
				String body = code.substring(0, code.length() - ending.length());
				String tail = switch (style) {
					case 0 -> ending + counted;
					case 1 -> ending + "（" + counted + "）";
					default -> counted + ending;
				};
				return new Printed(prefix + blanks.spread(body, tail), new DocNumber(code, year, serial, Form.ORDER));
			});
	}

	private static Arbitrary<Integer> serials() {
		return Arbitraries.oneOf(Arbitraries.integers().between(1, 99), Arbitraries.integers().between(1, 999_999));
	}

	private static Arbitrary<String> zeros() {
		return Arbitraries.of("", "", "0", "00");
	}

	private static Arbitrary<Digits> digits() {
		return Arbitraries.of(Digits.values());
	}

	private static Arbitrary<Blanks> blanks() {
		return Arbitraries.of(BLANKS).list().ofSize(24).map(Blanks::new);
	}

	@Property(tries = 500)
	void everySerialIsReadInChineseToo(@ForAll @IntRange(min = 1, max = 999_999) int serial) {
		assertThat(DocNumber.parse("国务院令第" + ChineseNumerals.spelledOut(serial) + "号"))
			.contains(new DocNumber("国务院令", null, serial, Form.ORDER));
	}

	record Printed(String text, DocNumber number) {

	}

	enum Loss {

		NONE, NEITHER, OPEN, CLOSE, BOTH

	}

	/** What parts year and serial, one bracket or both perhaps lost. */
	record Marks(String open, String close, String di, Loss loss) {

		String round(String year, String serial) {
			return switch (this.loss) {
				case NONE, NEITHER -> this.open + year + this.close + this.di + serial + "号";
				case OPEN -> year + this.close + this.di + serial + "号";
				case CLOSE -> this.open + year + " " + serial + "号";
				case BOTH -> year + "年第" + serial + "号";
			};
		}

	}

	/** Blanks between the characters of the tail, as hard-wrapped lines leave them. */
	record Blanks(List<String> blanks) {

		String spread(String code, String tail) {
			StringBuilder text = new StringBuilder(code);
			for (int i = 0; i < tail.length(); i++) {
				text.append(this.blanks.get(i % this.blanks.size())).append(tail.charAt(i));
			}
			return text.toString();
		}

	}

	enum Digits {

		ASCII, WIDE, CHINESE, CIRCLE;

		String write(int value) {
			return write("", value);
		}

		String write(String zeros, int value) {
			String digits = zeros + value;
			return switch (this) {
				case ASCII -> digits;
				case WIDE -> map(digits, "０１２３４５６７８９");
				case CHINESE -> map(digits, "〇一二三四五六七八九");
				case CIRCLE -> map(digits, "○一二三四五六七八九");
			};
		}

		private static String map(String digits, String to) {
			StringBuilder mapped = new StringBuilder();
			digits.chars().forEach((c) -> mapped.append(to.charAt(c - '0')));
			return mapped.toString();
		}

	}

}
