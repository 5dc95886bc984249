package org.gongbao.review;

import org.jspecify.annotations.Nullable;

import org.gongbao.security.StaffMember;

/** Who may decide about a part. */
final class Eligibility {

	private Eligibility() {
	}

	static boolean mayDecide(StaffMember member, PartReview review) {
		return refusal(member, review) == null;
	}

	/** Why a person may not decide about a part now, null if the person may. */
	static @Nullable String refusal(StaffMember member, PartReview review) {
		Level next = review.next().orElse(null);
		if (next == null) {
			return switch (review.state()) {
				case APPROVED -> "这一件三审已经通过，内容已锁定。";
				case RETURNED -> "这一件已经退回修改，改好后会重新送审。";
				case REOPENED -> "终审已经撤销，这一件修改后会重新送审。";
				default -> review.earlier() ? "这一件送审后又有改动，要重新送审才能审核。" : "这一件还没有送审。";
			};
		}
		if (!next.isFor(member)) {
			return "这一件正在等待" + next.label() + "，由" + next.roleLabels() + "角色的人员完成。";
		}
		if (review.editors().contains(member.id())) {
			return "这一稿有您的改动，不能自己审自己的，请由其他人" + next.label() + "。";
		}
		return review.steps()
			.stream()
			.filter((step) -> step.staffId() == member.id())
			.findFirst()
			.map((step) -> "您已经做过这一件的" + step.level().label() + "；同一件的初审、复审、终审须由三人分别完成。")
			.orElse(null);
	}

}
