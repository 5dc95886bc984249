package org.gongbao.publishing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedSentenceTests {

	@ParameterizedTest
	@ValueSource(strings = { "撤回 通政办发〔2023〕12号", "撤回通政办发[2023]12号", " 撤回　通政办发（2023）12号 " })
	void aSentenceIsCopiedWhateverTheKeyboardHas(String typed) {
		assertThat(new CopiedSentence("撤回 通政办发〔2023〕12号").isCopiedBy(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "撤回", "撤回 通政办发〔2023〕13号", "紧急撤回 通政办发〔2023〕12号" })
	void anotherSentenceIsNoCopy(String typed) {
		assertThat(new CopiedSentence("撤回 通政办发〔2023〕12号").isCopiedBy(typed)).isFalse();
	}

}
