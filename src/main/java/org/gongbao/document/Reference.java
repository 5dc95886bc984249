package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;

/**
 * How others cite a document.
 *
 * @param prose as within a sentence
 * @param catalogue after GB/T 7714, as an article of a periodical that is read online
 */
record Reference(String prose, String catalogue) {

	/** More authors than this are cut short. */
	private static final int MOST_AUTHORS = 3;

	/**
	 * Writes both.
	 * @param document the document
	 * @param gazette the gazette's name, null outside issues
	 * @param standing whether it holds
	 * @param address its absolute address, empty where the site does not know its own
	 * @param today the day on which it is read
	 */
	static Reference of(DocumentSummary document, @Nullable String gazette, Standing standing, String address,
			LocalDate today) {
		String catalogue = catalogue(document, gazette, online(address, today));
		return new Reference(prose(document, gazette, standing), catalogue + remark(standing));
	}

	private static String prose(DocumentSummary document, @Nullable String gazette, Standing standing) {
		StringBuilder text = new StringBuilder();
		if (document.issuer() != null) {
			text.append(document.issuer()).append('：');
		}
		text.append('《').append(shortTitle(document)).append('》');
		String inBrackets = (document.number() != null) ? document.number() : "";
		if (standing.ended()) {
			inBrackets += inBrackets.isEmpty() ? ended(standing) : "，" + ended(standing);
		}
		text.append(inBrackets.isEmpty() ? "" : "（" + inBrackets + "）");
		IssueRef issue = document.issue();
		if (issue != null && gazette != null) {
			text.append("，《").append(gazette).append('》').append(issue.label());
			text.append((issue.serial() != null) ? "（总第" + issue.serial() + "期）" : "");
			text.append((document.page() != null) ? "，第" + document.page() + "页" : "");
		}
		return text.append('。').toString();
	}

	/**
	 * 责任者. 题名: 文号[J/OL]. 刊名, 年(期): 页[引用日期]. 地址. Outside the gazette it is a document [A].
	 */
	private static String catalogue(DocumentSummary document, @Nullable String gazette, String online) {
		StringBuilder text = new StringBuilder(authors(Issuers.of(document.issuer()).names()));
		text.append(shortTitle(document));
		text.append((document.number() != null) ? ": " + document.number() : "");
		String carrier = online.isEmpty() ? "" : "/OL";
		IssueRef issue = document.issue();
		if (issue != null && gazette != null) {
			text.append("[J").append(carrier).append("]. ").append(gazette).append(", ").append(issue.year());
			text.append('(').append(issue.number()).append(')');
			text.append((document.page() != null) ? ": " + document.page() : "");
		}
		else {
			text.append("[A").append(carrier).append("]. ");
			text.append((document.issuedOn() != null) ? "(" + document.issuedOn() + ")" : "");
		}
		return text.append(online.isEmpty() ? "." : online).toString();
	}

	private static String authors(List<String> names) {
		if (names.isEmpty()) {
			return "";
		}
		boolean cut = names.size() > MOST_AUTHORS;
		return String.join(", ", names.subList(0, Math.min(names.size(), MOST_AUTHORS))) + (cut ? ", 等. " : ". ");
	}

	private static String online(String address, LocalDate today) {
		return address.isEmpty() ? "" : "[" + today + "]. " + address + ".";
	}

	/** The standard has no place for it, and nobody should cite it unawares. */
	private static String remark(Standing standing) {
		return standing.ended() ? "（" + ended(standing) + "）" : "";
	}

	private static String ended(Standing standing) {
		return (standing.sentence() != null) ? standing.sentence().replace("本文件", "") : standing.label();
	}

	/** The title without the body that already stands before it. */
	static String shortTitle(DocumentSummary document) {
		String rest = Issuers.of(document.issuer()).after(document.title());
		return rest.startsWith("关于") ? rest : document.title();
	}

}
