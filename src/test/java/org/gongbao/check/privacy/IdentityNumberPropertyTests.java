package org.gongbao.check.privacy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

import org.gongbao.check.Altered;
import org.gongbao.check.Checked;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.privacy.BankCard;
import org.gongbao.privacy.DigitRuns;
import org.gongbao.privacy.IdentityNumber;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever identity number and bank card is made by their rules is found, however it is
 * written, and one wrong digit makes it another.
 */
class IdentityNumberPropertyTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 5, 20);

	@Property(tries = 1000)
	void everyNumberMadeByTheRuleIsValid(@ForAll("numbers") String number) {
		assertThat(IdentityNumber.isValid(number, TODAY)).isTrue();
	}

	@Property(tries = 1000)
	void oneChangedDigitMakesItInvalid(@ForAll("numbers") String number, @ForAll @IntRange(min = 0, max = 16) int at,
			@ForAll @IntRange(min = 1, max = 9) int by) {
		StringBuilder changed = new StringBuilder(number);
		changed.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + by) % 10));
		assertThat(IdentityNumber.isValid(changed.toString(), TODAY)).isFalse();
	}

	@Property(tries = 300)
	void itIsFoundAnywhereAndHowever(@ForAll("numbers") String number, @ForAll("spelling") int spelling,
			@ForAll("round") String round) {
		Manuscript issue = Altered.saying("一、" + round + spelled(number, spelling) + round + "。\n\n二、其他。");
		assertThat(Checked.only(issue, "identity-number").message()).doesNotContain(number);
		Manuscript fixed = Checked.fixed(issue, "identity-number");
		assertThat(Checked.codes(fixed)).doesNotContain("identity-number", "identity-number-like");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().text()).startsWith("一、" + round)
			.endsWith(round + "。\n\n二、其他。");
	}

	@Property(tries = 1000)
	void luhnAcceptsExactlyOneLastDigit(@ForAll @NumericChars @StringLength(min = 15, max = 18) String digits) {
		long valid = IntStream.range(0, 10).filter((last) -> BankCard.luhn(digits + last)).count();
		assertThat(valid).isEqualTo(1);
	}

	@Property(tries = 300)
	void everyCardIsFoundHoweverItIsGrouped(@ForAll @NumericChars @StringLength(15) String digits,
			@ForAll boolean grouped) {
		String start = "622" + digits;
		String card = IntStream.range(0, 10)
			.mapToObj((last) -> start + last)
			.filter(BankCard::luhn)
			.findFirst()
			.orElseThrow();
		String written = grouped ? card.replaceAll("(\\d{4})(?=\\d)", "$1 ") : card;
		Manuscript issue = Altered.saying("开户行某支行，卡号：" + written + "，户名某某。");
		assertThat(Checked.codes(issue)).contains("bank-card");
		assertThat(Checked.codes(Checked.fixed(issue, "bank-card"))).doesNotContain("bank-card");
	}

	@Property(tries = 500)
	void noTextMakesTheLookFail(@ForAll String text) {
		assertThat(DigitRuns.in(text, 1)).allSatisfy((run) -> {
			assertThat(run.digits()).matches("\\d{1,19}|\\d{17}X");
			assertThat(run.end()).isGreaterThan(run.start()).isLessThanOrEqualTo(text.length());
		});
	}

	@Provide
	Arbitrary<String> numbers() {
		Arbitrary<String> area = Arbitraries.of("110105", "150502", "440524", "650102", "810000");
		Arbitrary<LocalDate> day = Arbitraries.integers()
			.between(0, 40_000)
			.map((days) -> LocalDate.of(1900, 1, 1).plusDays(days));
		Arbitrary<Integer> order = Arbitraries.integers().between(0, 999);
		return Combinators.combine(area, day, order)
			.as((place, born, nth) -> "%s%04d%02d%02d%03d".formatted(place, born.getYear(), born.getMonthValue(),
					born.getDayOfMonth(), nth))
			.map((first) -> first + IdentityNumber.checkDigit(first));
	}

	@Provide
	Arbitrary<Integer> spelling() {
		return Arbitraries.of(0, 1, 2, 3, 4);
	}

	@Provide
	Arbitrary<String> round() {
		return Arbitraries.of("", "身份证号码", "（", "\t", "张某某，男，", "|", "号 ");
	}

	private static String spelled(String number, int spelling) {
		return switch (spelling) {
			case 1 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
			case 2 -> number.substring(0, 6) + "-" + number.substring(6, 14) + "-" + number.substring(14);
			case 3 -> fullWidth(number);
			case 4 -> number.toLowerCase(Locale.ROOT);
			default -> number;
		};
	}

	private static String fullWidth(String number) {
		StringBuilder wide = new StringBuilder();
		number.chars().forEach((c) -> wide.append((char) (c + 0xFEE0)));
		return wide.toString();
	}

}
