package org.gongbao.check.privacy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.check.Altered;
import org.gongbao.check.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not be public. */
@NullUnmarked
class PrivacyTests {

	/** The example of the standard itself. */
	private static final String EXAMPLE = "11010519491231002X";

	@Test
	void anIdentityNumberIsFoundInEveryPart() {
		assertThat(Checked.only(Altered.saying("张某，" + EXAMPLE + "。"), "identity-number").part())
			.isEqualTo(Altered.FIRST);
		assertThat(
				Checked.only(Altered.first((d) -> Altered.title(d, "关于" + EXAMPLE + "的通知")), "identity-number").field())
			.isEqualTo("title");
		assertThat(Checked.only(Altered.appointing("测试丙", "市某局局长", "证号" + EXAMPLE), "identity-number").field())
			.isEqualTo("act-1-1");
		assertThat(Checked.only(Altered.chronicle(Altered.entry(3, 1, "慰问" + EXAMPLE + "。")), "identity-number").url(3))
			.isEqualTo("/staff/drafts/3/parts/chronicle#entry-1");
	}

	@Test
	void theNumberItselfIsNowhereInTheFinding() {
		Finding finding = Checked.only(Altered.saying("张某，" + EXAMPLE + "。"), "identity-number");
		assertThat(finding.toString()).doesNotContain(EXAMPLE);
		assertThat(finding.message()).contains("1101************2X");
	}

	@Test
	void aNumberOfTheRightShapeWithAWrongCheckDigitIsToBeConfirmed() {
		assertThat(Checked.only(Altered.saying("证号110105194912310021。"), "identity-number-like").severity())
			.isEqualTo(Severity.ADVISORY);
		assertThat(Checked.only(Altered.saying("证号110105491231002。"), "identity-number-like").severity())
			.isEqualTo(Severity.ADVISORY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "账号0609051429200019923", "统一社会信用代码12150500460000000A", "索引号11441700007280420Y/2021-00050",
			"2023年3月15日至6月15日", "70 30 50 50 40 40 20", "P020191211402018378573", "99990519491231002X",
			"11010519490231002X" })
	void otherLongNumbersBlockNothing(String text) {
		assertThat(Checked.of(Altered.saying(text + "。")).blocking()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "13800138000", "138 0013 8000", "138-0013-8000", "１３８００１３８０００", "+86 13800138000",
			"8613800138000" })
	void aMobileNumberBlocksInTheChronicleAndAmongAppointments(String number) {
		Manuscript chronicle = Altered.chronicle(Altered.entry(3, 1, "联系人" + number + "。"));
		assertThat(Checked.found(chronicle, "mobile-number")).isNotEmpty()
			.allMatch((finding) -> finding.severity() == Severity.BLOCKING);
		assertThat(Checked.codes(Checked.found(chronicle, "mobile-number").getFirst().fix().change().apply(chronicle)))
			.doesNotContain("mobile-number");
		assertThat(Checked.found(Altered.appointing("测试丙", "市某局局长", number), "mobile-number")).isNotEmpty();
	}

	@Test
	void inADocumentItIsToBeConfirmedWithTheOtherWaysOfContact() {
		Finding finding = Checked.only(
				Altered.saying("联系电话：0475-8836720，手机13800138000，邮箱test@example.org，账号：0609051429200019923。"),
				"contact-details");
		assertThat(finding.severity()).isEqualTo(Severity.ADVISORY);
		assertThat(finding.title()).contains("手机号码", "电话", "账号", "邮箱");
		assertThat(finding.excerpt()).contains("0475-8836720", "13800138000", "test@example.org",
				"0609051429200019923");
	}

	@Test
	void aFurtherNumberMakesItAnotherFinding() {
		Finding before = Checked.only(Altered.saying("电话：0475-8836720。"), "contact-details");
		Finding after = Checked.only(Altered.saying("电话：0475-8836720、0475-8836721。"), "contact-details");
		assertThat(after.key()).isNotEqualTo(before.key());
	}

	@Test
	void theColophonMayGiveItsTelephone() {
		assertThat(Checked.of(Altered.issue()).of(PartKey.FACTS)).extracting(Finding::code)
			.doesNotContain("contact-details");
	}

}
