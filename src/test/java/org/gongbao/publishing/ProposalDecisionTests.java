package org.gongbao.publishing;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.gongbao.web.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Deciding about what another person has proposed. */
class ProposalDecisionTests {

	private static final CopiedSentence SENTENCE = new CopiedSentence("更正 通政办发〔2023〕12号");

	private final List<String> taken = new ArrayList<>();

	@Test
	void aCopiedSentenceLetsItHappen() {
		assertThat(ProposalDecision.approve(SENTENCE, "更正通政办发[2023]12号", () -> this.taken.add("approved")).isEmpty())
			.isTrue();
		assertThat(this.taken).containsExactly("approved");
	}

	@Test
	void anotherSentenceDoesNot() {
		Problems problems = ProposalDecision.approve(SENTENCE, "更正", () -> this.taken.add("approved"));
		assertThat(problems.of("sentence")).contains("照写");
		assertThat(this.taken).isEmpty();
	}

	@Test
	void itIsGivenBackForAReasonOfSomeLength() {
		assertThat(ProposalDecision.refuse(" 原文无误 ", this.taken::add).isEmpty()).isTrue();
		assertThat(this.taken).containsExactly("原文无误");
		assertThat(ProposalDecision.refuse(" ", this.taken::add).of("reason")).contains("理由");
		assertThat(ProposalDecision.refuse("长".repeat(501), this.taken::add).of("reason")).contains("现在有501字");
		assertThat(this.taken).hasSize(1);
	}

	@Test
	void aStepThatIsRefusedSaysWhy() {
		Problems problems = ProposalDecision.refuse("原文无误", (reason) -> {
			throw new RefusedStepException("state", "已经有人处理了。");
		});
		assertThat(problems.of("state")).isEqualTo("已经有人处理了。");
	}

}
