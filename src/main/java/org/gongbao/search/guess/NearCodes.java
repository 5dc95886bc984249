package org.gongbao.search.guess;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Spelling;

/**
 * Issuers' codes that a misread one may stand for: 通政字 for 通告字, 通政办发 for 通政班发.
 *
 * @param codes those in use
 */
record NearCodes(List<String> codes) {

	private static final int MOST = 6;

	/** Those read alike first; none if the code itself is in use. */
	List<String> of(String code) {
		if (this.codes.contains(code)) {
			return List.of();
		}
		List<Spelling> alike = Spelling.of(NormalText.normalize(code)).stream().map(Spelling::alike).toList();
		List<String> near = new ArrayList<>();
		this.codes.stream()
			.filter((one) -> one.length() == code.length()
					&& alike.stream().anyMatch((spelling) -> spelling.indexIn(one) == 0))
			.forEach(near::add);
		this.codes.stream().filter((one) -> !near.contains(one) && isOneApart(one, code)).forEach(near::add);
		return near.stream().limit(MOST).toList();
	}

	/** One letter another, missing or too many. */
	static boolean isOneApart(String one, String other) {
		if (one.length() > other.length()) {
			return isOneApart(other, one);
		}
		if (other.length() - one.length() > 1 || one.equals(other)) {
			return false;
		}
		int at = 0;
		while (at < one.length() && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		String rest = one.substring(Math.min(one.length(), (one.length() == other.length()) ? at + 1 : at));
		return rest.equals(other.substring(at + 1));
	}

}
