package org.gongbao.issue;

import org.jspecify.annotations.Nullable;

/** How issues and their dates are written out for readers. */
final class IssueLabels {

	private IssueLabels() {
	}

	/** 总第41期, null for a gazette that does not count through. */
	static @Nullable String serial(IssueRef ref) {
		return (ref.serial() != null) ? "总第" + ref.serial() + "期" : null;
	}

	/** 2023年第2期（总第41期）. */
	static String full(IssueRef ref) {
		String serial = serial(ref);
		return (serial != null) ? ref.label() + "（" + serial + "）" : ref.label();
	}

	/**
	 * A date that may end with the month or the year.
	 * @param iso such as 2023-05
	 * @return such as 2023年5月
	 */
	static String date(String iso) {
		String[] parts = iso.split("-");
		StringBuilder date = new StringBuilder(parts[0]).append('年');
		if (parts.length > 1) {
			date.append(Integer.parseInt(parts[1])).append('月');
		}
		if (parts.length > 2) {
			date.append(Integer.parseInt(parts[2])).append('日');
		}
		return date.toString();
	}

}
