package org.gongbao.review.publish;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.publishing.CopiedSentence;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sentence is forgiving about blanks and points and strict about figures and words.
 */
class SentenceTests {

	private static final String SENTENCE = Sentence.of("2023年第2期", 10);

	@ParameterizedTest
	@ValueSource(strings = { "发布 2023年第2期，10件文件", "发布2023年第2期10件文件", "发布　２０２３年第２期,１０件文件。", " 发布2023年第2期、10件文件 " })
	void copied(String typed) {
		assertThat(new CopiedSentence(SENTENCE).isCopiedBy(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "发布", "发布 2023年第3期，10件文件", "发布 2023年第2期，1件文件", "发布 2023年第2期，10件", "不发布 2023年第2期，10件文件",
			"发布 2023年第二期，10件文件" })
	void notCopied(String typed) {
		assertThat(new CopiedSentence(SENTENCE).isCopiedBy(typed)).isFalse();
	}

}
