package org.gongbao.personnel;

import org.jspecify.annotations.Nullable;

/** Dates that gazettes print only as exactly as they know them. */
final class PartialDate {

	private PartialDate() {
	}

	/**
	 * A date as Chinese readers write it.
	 * @param iso ISO 8601, exact to the day, the month or the year; may be null
	 * @return such as 2022年9月, null for null
	 */
	static @Nullable String inChinese(@Nullable String iso) {
		if (iso == null) {
			return null;
		}
		String[] parts = iso.split("-");
		StringBuilder text = new StringBuilder(parts[0]).append('年');
		if (parts.length > 1) {
			text.append(Integer.parseInt(parts[1])).append('月');
		}
		if (parts.length > 2) {
			text.append(Integer.parseInt(parts[2])).append('日');
		}
		return text.toString();
	}

}
