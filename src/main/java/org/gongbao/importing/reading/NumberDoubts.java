package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.CodeFamily;
import org.gongbao.docnumber.DocNumber;

/**
 * Looks at all numbers of an issue side by side: issuer codes that stand alone, numbers
 * used twice, series out of step, one document cited under two numbers.
 */
final class NumberDoubts {

	private static final int SHORTEST_TITLE = 8;

	private final Ledger ledger;

	NumberDoubts(Ledger ledger) {
		this.ledger = ledger;
	}

	void check(ReadIssue issue) {
		checkCodes(issue);
		checkRepeated(issue);
		checkSeries(issue);
		checkCitations(issue);
	}

	private void checkCodes(ReadIssue issue) {
		List<String> codes = new ArrayList<>();
		issue.documents().forEach((document) -> addCode(codes, document.number()));
		issue.appointments().forEach((batch) -> addCode(codes, batch.reference()));
		CodeFamily known = new CodeFamily(codes);
		for (ReadDocument document : issue.documents()) {
			DocNumber number = document.number();
			String likelier = (number != null) ? known.likelier(number.issuerCode()) : null;
			if (number != null && likelier != null) {
				this.ledger.remark(document.numberLine(), "issuer-code-suspect",
						"文号“%s”的机关代字可能认错：本期其他文号多作“%s…”，请核对是否为“%s”。".formatted(document.printedNumber(), known.prefix(),
								number.withIssuerCode(likelier).canonical()));
			}
		}
	}

	private static void addCode(List<String> codes, @Nullable DocNumber number) {
		if (number != null && number.form() == DocNumber.Form.BRACKETED) {
			codes.add(number.issuerCode());
		}
	}

	private void checkRepeated(ReadIssue issue) {
		Map<DocNumber, ReadDocument> first = new HashMap<>();
		for (ReadDocument document : issue.documents()) {
			DocNumber number = document.number();
			ReadDocument known = (number != null) ? first.putIfAbsent(number, document) : null;
			if (known != null) {
				this.ledger.remark(document.numberLine(), "number-repeated",
						"文号“%s”与第%d行的文件相同，请核对哪一个有误。".formatted(document.printedNumber(), known.numberLine()));
			}
		}
	}

	// Within one series a later number should not carry an earlier date.
	private void checkSeries(ReadIssue issue) {
		Map<String, List<ReadDocument>> series = new HashMap<>();
		for (ReadDocument document : issue.documents()) {
			DocNumber number = document.number();
			if (number != null && document.issuedOn() != null) {
				series.computeIfAbsent(number.issuerCode() + number.year(), (key) -> new ArrayList<>()).add(document);
			}
		}
		for (List<ReadDocument> documents : series.values()) {
			documents.sort(Comparator.comparingInt(NumberDoubts::serial));
			for (int i = 1; i < documents.size(); i++) {
				LocalDate before = documents.get(i - 1).issuedOn();
				LocalDate date = documents.get(i).issuedOn();
				if (before != null && date != null && date.isBefore(before)) {
					this.ledger.remark(documents.get(i).numberLine(), "series-out-of-step",
							"“%s”的日期（%s）早于编号在前的“%s”（%s），请核对文号和日期。".formatted(documents.get(i).printedNumber(), date,
									documents.get(i - 1).printedNumber(), before));
				}
			}
		}
	}

	private static int serial(ReadDocument document) {
		DocNumber number = document.number();
		return (number != null) ? number.serial() : 0;
	}

	private void checkCitations(ReadIssue issue) {
		Map<String, ReadCitation> cited = new HashMap<>();
		for (ReadDocument document : issue.documents()) {
			DocNumber own = document.number();
			if (own != null) {
				ReadCitation self = new ReadCitation(own.canonical(), own, document.title(),
						ReadCitation.Relation.CITES, document.numberLine());
				cited.put(core(document.title()), self);
			}
		}
		for (ReadDocument document : issue.documents()) {
			for (ReadCitation citation : document.citations()) {
				String title = citation.title();
				if (title != null && core(title).length() >= SHORTEST_TITLE) {
					compare(cited.putIfAbsent(core(title), citation), citation);
				}
			}
		}
	}

	private void compare(@Nullable ReadCitation first, ReadCitation citation) {
		if (first != null && !first.number().equals(citation.number())) {
			this.ledger.remark(citation.line(), "number-differs", "《%s》在第%d行的文号是“%s”，这里是“%s”，可能有一处认错，请核对。"
				.formatted(citation.title(), first.line(), first.printed(), citation.printed()));
		}
	}

	private static String core(String title) {
		String key = Chars.key(title);
		if (key.contains("转发") || key.contains("批转")) {
			return key;
		}
		int about = key.indexOf("关于");
		return (about > 0) ? key.substring(about) : key;
	}

}
