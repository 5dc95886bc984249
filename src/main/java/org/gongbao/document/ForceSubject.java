package org.gongbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a document itself says that bears on its force.
 *
 * @param id its id
 * @param number its number, may be null
 * @param firstDay from when it holds, may be null
 * @param lastDay its last day, may be null
 * @param statedValidity what its office says of it, may be null
 * @param printed whether an issue of the gazette prints it
 */
record ForceSubject(long id, @Nullable String number, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
		@Nullable String statedValidity, boolean printed) {

	Holding holding(@Nullable Repeal repeal) {
		return new Holding(this.firstDay, (repeal != null) ? repeal.since() : null, this.lastDay, stated());
	}

	private Validity stated() {
		String words = this.statedValidity;
		if (words == null) {
			// A gazette prints what is in force; a page that stands alone says nothing by
			// itself.
			return this.printed ? Validity.IN_FORCE : Validity.UNKNOWN;
		}
		// 部分废止, 部分失效: the rest of it still holds.
		boolean whole = !words.contains("部分");
		if (whole && words.contains("废止")) {
			return Validity.REPEALED;
		}
		if (whole && (words.contains("失效") || words.contains("无效"))) {
			return Validity.EXPIRED;
		}
		boolean holds = !whole || words.contains("有效") || words.contains("修改") || words.contains("修订");
		return holds ? Validity.IN_FORCE : Validity.UNKNOWN;
	}

}
