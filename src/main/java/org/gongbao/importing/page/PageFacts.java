package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/** What the page says as a whole, and where its parts contradict each other. */
final class PageFacts {

	/** A site that names itself where the issuer should stand. */
	private static final Pattern SITE = Pattern.compile(".*(?:网站|门户网|门户|网|编辑部|管理员|admin)$");

	private final PageDraft draft;

	private final PageHead head;

	private final Preface preface;

	private final Closing closing;

	PageFacts(PageDraft draft, PageHead head, Preface preface, Closing closing) {
		this.draft = draft;
		this.head = head;
		this.preface = preface;
		this.closing = closing;
	}

	@Nullable String printedNumber() {
		if (this.head.number() != null) {
			return this.head.number();
		}
		String title = this.head.title();
		return (this.preface.number() != null || title == null) ? this.preface.number() : TitleText.number(title);
	}

	@Nullable DocNumber number() {
		String printed = printedNumber();
		return (printed != null) ? DocNumber.parse(printed).orElse(null) : null;
	}

	/** Whether this is the document's own number, in the head's or the heading's form. */
	boolean isOwn(DocNumber number) {
		String printed = printedNumber();
		String heading = this.preface.number();
		String simple = simple(number.canonical());
		return (printed != null && simple.equals(simple(printed)))
				|| (heading != null && simple.equals(simple(heading)));
	}

	@Nullable LocalDate issuedOn() {
		LocalDate day = PageReading.day(this.head.issuedOn());
		if (day == null) {
			day = (this.preface.day() != null) ? this.preface.day() : this.closing.signedOn();
		}
		return day;
	}

	@Nullable LocalDate publishedOn() {
		LocalDate day = PageReading.day(this.head.publishedOn());
		return (day != null) ? day : this.preface.publishedOn();
	}

	@Nullable String issuer(String title) {
		String printed = this.head.issuer();
		if (printed != null && !SITE.matcher(printed.toLowerCase(Locale.ROOT)).matches()) {
			return String.join("、", printed.strip().split("[\\s\\h]+"));
		}
		String named = TitleText.issuer(title);
		String signature = this.closing.signature();
		if (named != null && (signature == null || !TitleText.compact(signature).equals(named))) {
			return named;
		}
		if (signature != null && TitleText.isBody(signature)) {
			return String.join("、", signature.split("[\\s\\h]+"));
		}
		return printed;
	}

	void check() {
		checkDays();
		checkNumber();
		String knownTitle = this.head.title();
		if (knownTitle != null && !this.preface.foundTitle() && !this.preface.isOrder()) {
			this.draft.remark(this.preface.end(), "title-not-repeated",
					"正文开头没有找到与“%s”一致的标题，请核对标题与正文是否相符。".formatted(knownTitle));
		}
	}

	private void checkDays() {
		checkReadable(this.head.issuedOn(), "成文日期");
		checkReadable(this.head.publishedOn(), "发布日期");
		LocalDate issued = PageReading.day(this.head.issuedOn());
		LocalDate signed = this.closing.signedOn();
		if (issued != null && signed != null && !issued.equals(signed)) {
			this.draft.remark(this.closing.dayIndex(), "date-differs",
					"落款日期 %s 与页面信息中的成文日期 %s 不一致，已采用后者，请核对。".formatted(signed, issued));
		}
	}

	private void checkReadable(@Nullable String printed, String label) {
		if (printed != null && PageReading.day(printed) == null) {
			this.draft.remark(-1, "unreadable-date", "%s“%s”无法识别为日期，请核对。".formatted(label, printed));
		}
	}

	private void checkNumber() {
		String printed = printedNumber();
		if (printed != null && number() == null) {
			this.draft.remark(this.preface.numberIndex(), "unreadable-number", "文号“%s”无法识别，请核对。".formatted(printed));
		}
		String above = this.head.number();
		String below = this.preface.number();
		if (above != null && below != null && !Objects.equals(simple(above), simple(below))) {
			this.draft.remark(this.preface.numberIndex(), "number-differs",
					"标题下的文号“%s”与页面信息中的“%s”不一致，已采用后者，请核对。".formatted(below, above));
		}
	}

	/** 国令第707号 and 中华人民共和国国务院令第707号 are one. */
	private static String simple(String number) {
		String simple = TitleText.essence(number).replace("中华人民共和国", "").replace("国务院令", "国令");
		return simple.replaceFirst("令第?0*", "令").replaceFirst("(\\d{4})年?第?0*(\\d+号)$", "$1$2");
	}

}
