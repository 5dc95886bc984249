package org.gongbao.publishing;

import java.util.function.Consumer;

import org.gongbao.web.Problems;

/**
 * What one person decides about what another has proposed: it happens once a sentence has
 * been copied, or is given back for a reason. Nothing is decided while anything is wrong.
 */
public final class ProposalDecision {

	private static final int LONGEST_REASON = 500;

	private ProposalDecision() {
	}

	/**
	 * Lets it happen.
	 * @param wanted what has to be copied
	 * @param typed what was typed in the field {@code sentence}
	 * @param step what happens; it may be refused
	 * @return what is wrong, nothing once it has happened
	 */
	public static Problems approve(CopiedSentence wanted, String typed, Runnable step) {
		Problems problems = new Problems();
		if (wanted.isCopiedBy(typed)) {
			take(step, problems);
		}
		else {
			problems.add("sentence", "与要照写的那句话不一致，请逐字照写；空格和括号的样子不计。");
		}
		return problems;
	}

	/**
	 * Gives it back.
	 * @param typed what was typed in the field {@code reason}
	 * @param step takes the reason and gives it back; it may be refused
	 * @return what is wrong, nothing once it was given back
	 */
	public static Problems refuse(String typed, Consumer<String> step) {
		Problems problems = new Problems();
		String reason = typed.strip();
		if (reason.isEmpty()) {
			problems.add("reason", "请写明理由，提出人会看到。");
		}
		else if (reason.length() > LONGEST_REASON) {
			problems.add("reason", "最多%d字，现在有%d字，请缩短。".formatted(LONGEST_REASON, reason.length()));
		}
		else {
			take(() -> step.accept(reason), problems);
		}
		return problems;
	}

	private static void take(Runnable step, Problems problems) {
		try {
			step.run();
		}
		catch (RefusedStepException ex) {
			problems.add(ex.field(), ex.reason());
		}
	}

}
