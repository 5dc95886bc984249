package org.gongbao.review;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.PartKey;
import org.gongbao.web.Problems;

/**
 * What was typed on the page of a review.
 *
 * @param act {@code pass}, {@code return} or {@code comment}
 * @param submission the submission shown
 * @param level the review due then
 * @param comment what was typed
 * @param quote the words it concerns
 */
record DecisionForm(String act, long submission, int level, String comment, String quote) {

	private static final int LONGEST = 2000;

	private static final int SHORTEST_REASON = 4;

	static DecisionForm empty() {
		return new DecisionForm("", 0, 0, "", "");
	}

	static DecisionForm of(@Nullable String act, @Nullable Long submission, @Nullable Integer level,
			@Nullable String comment, @Nullable String quote) {
		return new DecisionForm((act != null) ? act : "", (submission != null) ? submission : 0,
				(level != null) ? level : 0, (comment != null) ? comment.strip() : "",
				(quote != null) ? quote.strip() : "");
	}

	boolean decides() {
		return this.act.equals("pass") || this.act.equals("return");
	}

	Problems problems() {
		Problems problems = new Problems();
		if (!decides() && !this.act.equals("comment")) {
			problems.add("act", "请选择通过、退回或只留意见。");
		}
		if (decides() && (this.level < 1 || this.level > Level.values().length)) {
			problems.add("act", "这一件现在没有在等待审核。");
		}
		if (this.act.equals("return") && this.comment.length() < SHORTEST_REASON) {
			problems.add("comment", "退回要写明原因，编辑才知道改什么，至少4个字。");
		}
		if (this.act.equals("comment") && this.comment.isEmpty()) {
			problems.add("comment", "请写下意见。");
		}
		if (this.comment.length() > LONGEST) {
			problems.add("comment", "意见太长，最多2000字，现在有" + this.comment.length() + "字。");
		}
		if (this.quote.length() > LONGEST) {
			problems.add("quote", "摘录太长，最多2000字。");
		}
		return problems;
	}

	Decision decision(PartKey part) {
		return new Decision(part, this.submission, Level.of(this.level), this.act.equals("pass"), said());
	}

	@Nullable String said() {
		return this.comment.isEmpty() ? null : this.comment;
	}

	@Nullable String quoted() {
		return this.quote.isEmpty() ? null : this.quote;
	}

}
