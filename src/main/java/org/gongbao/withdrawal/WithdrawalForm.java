package org.gongbao.withdrawal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongbao.privacy.PersonalData;
import org.gongbao.publishing.CopiedSentence;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.web.Problems;

/**
 * A withdrawal as typed.
 *
 * @param kind the kind of the item
 * @param item the item
 * @param reason why, in words for citizens
 * @param urgent whether it shall happen at once
 * @param sentence the sentence as copied
 */
record WithdrawalForm(ItemKind kind, long item, String reason, boolean urgent, String sentence) {

	private static final int SHORTEST = 10;

	private static final int LONGEST = 500;

	static WithdrawalForm empty(ItemKind kind, long item) {
		return new WithdrawalForm(kind, item, "", false, "");
	}

	static WithdrawalForm read(ItemKind kind, long item, Map<String, String> typed) {
		String reason = typed.getOrDefault("reason", "").replaceAll("\\p{Cntrl}", " ").strip();
		return new WithdrawalForm(kind, item, reason, "urgent".equals(typed.get("manner")),
				typed.getOrDefault("sentence", ""));
	}

	static CopiedSentence sentence(ItemName item, boolean urgent) {
		return new CopiedSentence((urgent ? "紧急撤回 " : "撤回 ") + item.label());
	}

	Problems check(ItemName item) {
		Problems problems = new Problems();
		int length = this.reason.codePointCount(0, this.reason.length());
		if (length < SHORTEST) {
			problems.add("reason", "请向读者说明撤回的原因，至少%d个字。".formatted(SHORTEST));
		}
		else if (length > LONGEST) {
			problems.add("reason", "最多%d字，现在有%d字，请缩短。".formatted(LONGEST, length));
		}
		else {
			Set<PersonalData> found = PersonalData.in(this.reason);
			if (!found.isEmpty()) {
				problems.add("reason",
						found.stream()
							.map(PersonalData::label)
							.collect(Collectors.joining("、", "里面含有", "，这段话会公开，请删去。")));
			}
		}
		if (!sentence(item, this.urgent).isCopiedBy(this.sentence)) {
			problems.add("sentence", "与要照写的那句话不一致，请写：" + sentence(item, this.urgent).sentence());
		}
		return problems;
	}

}
