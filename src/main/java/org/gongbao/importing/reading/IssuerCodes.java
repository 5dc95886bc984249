package org.gongbao.importing.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The issuer codes of one issue and what they have in common. One government's codes
 * begin alike (通政发, 通政办字, 通政任字); one that does not, but nearly, was probably misread.
 */
final class IssuerCodes {

	/** Signs by which codes of one body rightly differ. */
	private static final String KINDS = "发字函规任电告令干人办秘议综";

	private final Map<String, Integer> counts = new HashMap<>();

	private final String prefix;

	IssuerCodes(Collection<String> codes) {
		codes.forEach((code) -> this.counts.merge(code, 1, Integer::sum));
		this.prefix = commonPrefix(codes);
	}

	/** What most codes begin with, empty if they have nothing in common. */
	String prefix() {
		return this.prefix;
	}

	/** The code this one was probably misread from, null if nothing is wrong with it. */
	@Nullable String likelier(String code) {
		String byPrefix = byPrefix(code);
		if (byPrefix != null) {
			return byPrefix;
		}
		int own = this.counts.getOrDefault(code, 0);
		for (Map.Entry<String, Integer> other : this.counts.entrySet()) {
			boolean commoner = other.getValue() > own && other.getValue() >= 2;
			if (commoner && other.getKey().length() == code.length() && isSlip(code, other.getKey())) {
				return other.getKey();
			}
		}
		return null;
	}

	private @Nullable String byPrefix(String code) {
		int length = this.prefix.length();
		if (length == 0 || code.startsWith(this.prefix) || code.length() <= length
				|| code.charAt(0) != this.prefix.charAt(0)) {
			return null;
		}
		String candidate = this.prefix + code.substring(length);
		return candidate;
	}

	private static boolean isSlip(String code, String other) {
		int different = -1;
		for (int i = 0; i < code.length(); i++) {
			if (code.charAt(i) != other.charAt(i)) {
				if (different >= 0) {
					return false;
				}
				different = i;
			}
		}
		return different >= 0
				&& (KINDS.indexOf(code.charAt(different)) < 0 || KINDS.indexOf(other.charAt(different)) < 0);
	}

	// The two signs that at least three codes, and more than half of all, begin with.
	private static String commonPrefix(Collection<String> codes) {
		Map<String, Integer> starts = new HashMap<>();
		Set<String> distinct = new HashSet<>(codes);
		for (String code : codes) {
			if (code.length() >= 3) {
				starts.merge(code.substring(0, 2), 1, Integer::sum);
			}
		}
		return starts.entrySet()
			.stream()
			.filter((start) -> start.getValue() >= 3 && start.getValue() * 2 > codes.size() && distinct.size() > 1)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

}
