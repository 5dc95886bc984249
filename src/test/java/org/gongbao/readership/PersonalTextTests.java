package org.gongbao.readership;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.search.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken for personal, in the spellings people use. */
class PersonalTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "13800138000", "138 0013 8000", "138-0013-8000", "１３８００１３８０００", "+86 138.0013.8000",
			"一三八零零一三八零零零", "幺三八〇〇一三八〇〇〇", "手机13800138000低保", "110101199003070134", "11010119900307013X",
			"110101900307013", "6222 0212 3456 7890 123", "6222021234567890123", "0475-8835888", "（0475）8835888",
			"8835888", "883 5888", "010—62345678", "400-800-1234", "zhang@example.com", "zhang＠example.com",
			"护照E12345678", "QQ123456789", "蒙G12345", "蒙G·12345", "蒙g d12345", "京AD06789",
			"1\u200b3\u200b8\u200b0\u200b0138000", "①③⑧00138000", "᠑᠓᠘᠐᠐᠑᠓᠘᠐᠐᠐", "20123456" })
	void personalInAnySpelling(String typed) {
		assertThat(PersonalText.isIn(NormalText.foldKeepingBlanks(typed))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "通政办发〔2023〕12号", "通政办发〔2023〕123号", "通政办发 2023 123", "通政办发〔2023〕12号 通政办发〔2023〕13号",
			"2023年3月20日", "二〇二三年三月二十日", "2023-03-20", "20230320", "20230320 会议", "2023年第2期（总第41期）", "第41期", "12345热线",
			"028000", "一二三产业融合", "十四五规划", "王丽香", "市政府常务会议", "5000万元", "2019-00245", "国务院令第541号", "", "蒙东地区", "蒙a股" })
	void whatPeopleLookForInAGazetteIsNot(String typed) {
		assertThat(PersonalText.isIn(NormalText.foldKeepingBlanks(typed))).isFalse();
	}

}
