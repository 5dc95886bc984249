package org.gongbao.privacy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers are made up; their check digits are worked out. */
class PersonalDataTests {

	@ParameterizedTest
	@CsvSource({ "身份证11010519491231002X。, IDENTITY_NUMBER", "11010519491231002x, IDENTITY_NUMBER",
			"卡号6222 0212 3456 7890 128, BANK_CARD", "电话13912345678, MOBILE", "139-1234-5678, MOBILE",
			"请发 a.b@example.gov.cn, MAIL", "请发 office＠example.cn, MAIL", "１１０１０５１９４９１２３１００２Ｘ, IDENTITY_NUMBER",
			"110105 19491231 002X, IDENTITY_NUMBER", "１３９１２３４５６７８, MOBILE", "6222-0212-3456-7890-128, BANK_CARD" })
	void whatShouldNotBePublicIsFound(String text, PersonalData kind) {
		assertThat(PersonalData.in(text)).containsExactly(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "通政办发〔2023〕12号", "110105194912310021", "0475-8835888", "1391234567",
			"2391234567890123456", "2023年3月20日", "6222021234567890129", "a@b" })
	void whatOnlyLooksLikeItIsNot(String text) {
		assertThat(PersonalData.in(text)).isEmpty();
	}

}
