package org.gongbao.check.number;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Redraft;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** Each document has a number that can be read, in canonical form. */
@Component
@Order(60)
class NumberForm implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		subject.content().documents().forEach((key, document) -> check(key, document, findings));
		findings.passed("发文字号都能识别");
	}

	private static void check(PartKey key, ManuscriptDocument document, Findings findings) {
		String number = document.number();
		String printed = blankAsNull(document.printedNumber());
		if (number == null && printed == null) {
			findings.add(Found.advisory("number-missing", key, "printedNumber")
				.saying("没有发文字号", "原件印有发文字号的，请补上；确实没有的，请说明。"));
		}
		else if (number == null) {
			unreadable(key, Objects.requireNonNull(printed), findings);
		}
		else {
			canonical(key, number, printed, findings);
		}
	}

	private static void unreadable(PartKey key, String printed, Findings findings) {
		Found found = Found.blocking("number-unreadable", key, "printedNumber")
			.saying("文号“%s”读不通".formatted(printed), "规范的写法是机关代字、六角括号里的年份、顺序号，如“通政办发〔2023〕12号”。请对照印本改正。")
			.about(printed)
			.showing(printed);
		findings.add(read(printed).map((number) -> found.fixedBy("改成“%s”".formatted(number.canonical()),
				Redraft.of(key, Redraft.number(number.canonical()))))
			.orElse(found));
	}

	private static void canonical(PartKey key, String number, @Nullable String printed, Findings findings) {
		Optional<DocNumber> read = DocNumber.parse(number);
		if (read.isEmpty() || !read.get().canonical().equals(number)) {
			Found found = Found.blocking("number-malformed", key, "number")
				.saying("文号“%s”写法不规范".formatted(number), "规范的写法如“通政办发〔2023〕12号”：六角括号，年份四位，顺序号前不加“第”和零。")
				.about(number)
				.showing(number);
			findings.add(read.or(() -> read(number))
				.map((right) -> found.fixedBy("改成“%s”".formatted(right.canonical()),
						Redraft.of(key, Redraft.number(right.canonical()))))
				.orElse(found));
			return;
		}
		Optional<DocNumber> asPrinted = (printed != null) ? DocNumber.parse(printed) : read;
		if (printed != null && !asPrinted.equals(read)) {
			findings.add(Found.note("number-differs-from-print", key, "number")
				.saying("规范文号与印本不同", "印本作“%s”，本站按“%s”收录和检索，页面上两种写法都会注明。".formatted(printed, number))
				.about(printed + "|" + number));
		}
	}

	/** The one number in a text, however badly it is written round it. */
	static Optional<DocNumber> read(String text) {
		Optional<DocNumber> whole = DocNumber.parse(text);
		if (whole.isPresent()) {
			return whole;
		}
		List<Occurrence> found = DocNumbers.findIn(text);
		return (found.size() == 1) ? Optional.of(found.getFirst().number()) : repaired(text);
	}

	// The most frequent damage: brackets lost, a letter O for a nought, an l for a one.
	private static Optional<DocNumber> repaired(String text) {
		String digits = text.replaceAll("(?<=\\d)[OoＯ]|[OoＯ](?=\\d)", "0").replaceAll("(?<=\\d)[lI]|[lI](?=\\d)", "1");
		String bracketed = digits.replaceAll("[^\\p{IsHan}\\d]+", "")
			.replaceAll("^(\\p{IsHan}+)((?:19|20)\\d{2})第?(\\d{1,4})号?$", "$1〔$2〕$3号");
		return DocNumber.parse(digits).or(() -> DocNumber.parse(bracketed));
	}

	private static @Nullable String blankAsNull(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text : null;
	}

}
