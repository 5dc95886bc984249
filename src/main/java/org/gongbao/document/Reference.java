package org.gongbao.document;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;

/**
 * How others cite a document.
 *
 * @param prose as within a sentence
 * @param catalogue after GB/T 7714
 */
record Reference(String prose, String catalogue) {

	static Reference of(DocumentSummary document, @Nullable String gazette, Standing standing) {
		return new Reference(prose(document, gazette, standing), catalogue(document, gazette));
	}

	private static String prose(DocumentSummary document, @Nullable String gazette, Standing standing) {
		StringBuilder text = new StringBuilder();
		if (document.issuer() != null) {
			text.append(document.issuer()).append('：');
		}
		text.append('《').append(shortTitle(document)).append('》');
		String inBrackets = (document.number() != null) ? document.number() : "";
		if (standing.ended()) {
			String ended = (standing.sentence() != null) ? standing.sentence().replace("本文件", "") : standing.label();
			inBrackets += inBrackets.isEmpty() ? ended : "，" + ended;
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

	private static String catalogue(DocumentSummary document, @Nullable String gazette) {
		StringBuilder text = new StringBuilder();
		text.append((document.issuer() != null) ? document.issuer() + ". " : "").append(shortTitle(document));
		text.append((document.number() != null) ? "：" + document.number() : "");
		IssueRef issue = document.issue();
		if (issue != null && gazette != null) {
			text.append("[J]. ").append(gazette).append(", ").append(issue.year());
			text.append('(').append(issue.number()).append(')');
			text.append((document.page() != null) ? ": " + document.page() : "");
		}
		else {
			text.append("[A]. ").append((document.issuedOn() != null) ? document.issuedOn() : "");
		}
		return text.append('.').toString();
	}

	/** The title without the body that already stands before it. */
	static String shortTitle(DocumentSummary document) {
		String rest = Issuers.of(document.issuer()).after(document.title());
		return rest.startsWith("关于") ? rest : document.title();
	}

}
