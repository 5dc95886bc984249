package org.gongbao.docnumber;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The issuer codes (机关代字) of one government side by side. They begin alike (通政发, 通政办字,
 * 通政任字); one that does not, but nearly, was probably misread.
 */
public final class CodeFamily {

	/** Signs by which codes of one body rightly differ. */
	private static final String KINDS = "发字函规任电告令干人办秘议综通知";

	private final Map<String, Integer> counts = new HashMap<>();

	private final String prefix;

	/**
	 * Puts codes side by side.
	 * @param codes the codes, each as often as it occurs
	 */
	public CodeFamily(Collection<String> codes) {
		codes.forEach((code) -> this.counts.merge(code, 1, Integer::sum));
		this.prefix = commonPrefix(codes);
	}

	/**
	 * What most codes begin with.
	 * @return two signs, empty if the codes have nothing in common
	 */
	public String prefix() {
		return this.prefix;
	}

	/**
	 * How often a code occurs.
	 * @param code the code
	 * @return 0 if it is none of them
	 */
	public int count(String code) {
		return this.counts.getOrDefault(code, 0);
	}

	/**
	 * Whether a code is half of itself read twice (通告通告).
	 * @param code the code
	 * @return true if it is
	 */
	public static boolean isRepeated(String code) {
		int half = code.length() / 2;
		return code.length() >= 4 && code.length() % 2 == 0 && code.substring(0, half).equals(code.substring(half));
	}

	/**
	 * The code that one was probably misread from.
	 * @param code the code
	 * @return the likelier one, null if nothing is wrong with it
	 */
	public @Nullable String likelier(String code) {
		int length = this.prefix.length();
		if (length > 0 && !code.startsWith(this.prefix) && code.length() > length
				&& code.charAt(0) == this.prefix.charAt(0)) {
			return this.prefix + code.substring(length);
		}
		int own = count(code);
		return this.counts.entrySet()
			.stream()
			.filter((other) -> other.getValue() >= 2 && other.getValue() > own && isSlip(code, other.getKey()))
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private static boolean isSlip(String code, String other) {
		if (code.length() != other.length()) {
			return false;
		}
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
		codes.stream()
			.filter((code) -> code.length() >= 3)
			.forEach((code) -> starts.merge(code.substring(0, 2), 1, Integer::sum));
		return starts.entrySet()
			.stream()
			.filter((start) -> start.getValue() >= 3 && start.getValue() * 2 > codes.size() && distinct.size() > 1)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

}
