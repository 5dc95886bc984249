package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.PageAccount.Place;

/**
 * Reads what stands between the metadata head and the first paragraph: the title, once or
 * several times and on any number of lines, the number, an order's heading, the site's
 * line of date and source, the addressees.
 */
final class Preface {

	private static final int LONGEST_ADDRESSEES = 12;

	private static final int MOST_SKIPPED = 25;

	private static final int LONGEST_SKIPPED = 120;

	private static final Pattern RED_HEAD = Pattern.compile("(.{4,60})文件");

	private static final Pattern LABELLED_DAY = Pattern.compile(
			"(?<!\\p{IsHan})(?:发布|发文|发表|公布|公开|更新)?(?:时\\h*间|日\\h*期)\\h*[:：]\\h*(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)");

	private final PageDraft draft;

	private final @Nullable String knownTitle;

	private final String knownNumber;

	private int cursor;

	private boolean order;

	private @Nullable String title;

	private @Nullable String number;

	private int numberIndex = -1;

	private int titleIndex = -1;

	private @Nullable LocalDate day;

	private @Nullable LocalDate publishedOn;

	private @Nullable String addressees;

	private @Nullable String disclosure;

	Preface(PageDraft draft, int start, @Nullable String knownTitle, @Nullable String knownNumber) {
		this.draft = draft;
		this.knownNumber = (knownNumber != null) ? TitleText.essence(knownNumber) : "";
		this.knownTitle = knownTitle;
		this.cursor = draft.nextFree(start);
	}

	Preface read() {
		readLines();
		if (this.titleIndex < 0 && !this.order && skipToTitle()) {
			readLines();
		}
		readAddressees();
		return this;
	}

	private void readLines() {
		boolean more = true;
		while (more && this.cursor < this.draft.size()) {
			more = readFurniture() || readTitle() || readNumber() || readDay() || readDisclosure();
		}
	}

	private boolean readFurniture() {
		String text = text();
		if (!Furniture.isAbove(text)) {
			return false;
		}
		Matcher labelled = LABELLED_DAY.matcher(text);
		if (this.publishedOn == null && labelled.find()) {
			this.publishedOn = PrintedDate.read(labelled.group(1));
		}
		take(1, Place.FURNITURE);
		return true;
	}

	private boolean readTitle() {
		String known = (this.knownTitle != null) ? this.knownTitle : this.title;
		return (known != null) ? readKnownTitle(known) : readNewTitle();
	}

	private boolean readKnownTitle(String known) {
		KnownTitle found = KnownTitle.at(this.draft, this.cursor, known);
		if (found == null) {
			return false;
		}
		if (!found.faithful()) {
			this.draft.remark(this.cursor, "title-differs", "正文上方的标题与页面信息中的“%s”有出入，已采用后者，请核对。".formatted(known));
		}
		foundTitle(found.lines(), known);
		return true;
	}

	private boolean readNewTitle() {
		TitleLines found = TitleLines.at(this.draft, this.cursor);
		if (found == null) {
			return false;
		}
		take(found.skipped(), Place.FURNITURE);
		if (found.number() != null) {
			this.number = found.number();
			this.numberIndex = this.cursor;
		}
		foundTitle(found.lines(), found.text());
		return true;
	}

	/** Goes past what the site put above the title, if the title follows soon. */
	private boolean skipToTitle() {
		int index = this.cursor;
		for (int skipped = 0; skipped < MOST_SKIPPED && index < this.draft.size(); skipped++) {
			if (skipped > 0 && beginsTitle(index)) {
				take(skipped, Place.FURNITURE);
				return true;
			}
			if (this.draft.text(index).length() > LONGEST_SKIPPED) {
				return false;
			}
			index = this.draft.nextFree(index + 1);
		}
		return false;
	}

	private boolean beginsTitle(int index) {
		if (this.knownTitle == null) {
			TitleLines lines = TitleLines.at(this.draft, index);
			return lines != null && lines.text().contains("关于")
					&& KnownTitle.isFollowedByHead(this.draft, lines.last());
		}
		String essence = TitleText.essence(this.draft.text(index));
		return essence.length() >= 4 && TitleText.essence(this.knownTitle).startsWith(essence)
				&& KnownTitle.at(this.draft, index, this.knownTitle) != null;
	}

	private void foundTitle(int lines, String text) {
		if (this.titleIndex < 0) {
			this.titleIndex = this.cursor;
		}
		this.title = text;
		take(lines, Place.TITLE);
	}

	private boolean readNumber() {
		String text = text();
		int next = this.draft.nextFree(this.cursor + 1);
		String order = OrderHeading.whole(text);
		if (order == null && next < this.draft.size()) {
			String across = OrderHeading.across(text, this.draft.text(next));
			if (across != null) {
				this.order = true;
				foundNumber(across, 2);
				return true;
			}
		}
		if (order != null) {
			this.order = true;
			foundNumber(order, 1);
			return true;
		}
		if (HeadLines.isNumber(text) || isKnownNumber(text)) {
			foundNumber(HeadLines.number(text), 1);
			return true;
		}
		Matcher red = RED_HEAD.matcher(TitleText.compact(text.substring(0, Math.min(70, text.length()))));
		if (red.matches() && TitleText.isBody(red.group(1))) {
			take(1, Place.NUMBER);
			return true;
		}
		return false;
	}

	/** Whether the head's number stands here, in whatever unusual form. */
	private boolean isKnownNumber(String text) {
		return this.knownNumber.length() >= 4 && text.length() <= 80
				&& TitleText.essence(text).equals(this.knownNumber);
	}

	private void foundNumber(String text, int lines) {
		if (this.number == null) {
			this.number = text;
			this.numberIndex = this.cursor;
		}
		take(lines, Place.NUMBER);
	}

	private boolean readDay() {
		String text = text().replaceAll("^[（(]|[）)]$", "");
		if (text.length() > 40 || !PrintedDate.isLike(text) || PrintedDate.read(text) == null || this.titleIndex < 0) {
			return false;
		}
		if (this.day == null) {
			this.day = PrintedDate.read(text);
		}
		take(1, Place.NUMBER);
		return true;
	}

	private boolean readDisclosure() {
		String notice = HeadLines.disclosure(text());
		if (notice == null) {
			return false;
		}
		this.disclosure = notice;
		take(1, Place.DISCLOSURE);
		return true;
	}

	private void readAddressees() {
		StringBuilder joined = new StringBuilder();
		int index = this.cursor;
		for (int lines = 1; lines <= LONGEST_ADDRESSEES && index < this.draft.size(); lines++) {
			joined.append(this.draft.text(index));
			String names = Addressees.read(joined.toString());
			if (names != null) {
				this.addressees = names;
				take(lines, Place.ADDRESSEES);
				return;
			}
			if (!Addressees.mayBegin(this.draft.text(index))) {
				break;
			}
			index = this.draft.nextFree(index + 1);
		}
		readUnusualAddressees();
	}

	private void readUnusualAddressees() {
		if (this.cursor >= this.draft.size() || this.titleIndex < 0) {
			return;
		}
		String text = text();
		String before = Addressees.readBefore(text);
		if (before != null) {
			this.addressees = before;
			this.draft.leave(this.cursor, text.substring(before.length()).replaceFirst("^[\\h]*[：:][\\h]*", ""));
			return;
		}
		String names = Addressees.readWithoutColon(text);
		if (names != null && this.draft.nextFree(this.cursor + 1) < this.draft.size()) {
			this.addressees = names;
			this.draft.remark(this.cursor, "addressees-without-colon",
					"主送机关“%s”之后没有冒号，请核对是否完整。".formatted(shortened(names)));
			take(1, Place.ADDRESSEES);
		}
	}

	private static String shortened(String text) {
		return (text.codePointCount(0, text.length()) <= 30) ? text
				: text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
	}

	private void take(int lines, Place place) {
		for (int i = 0; i < lines; i++) {
			this.draft.mark(this.cursor, place);
			this.cursor = this.draft.nextFree(this.cursor);
		}
	}

	private String text() {
		return this.draft.text(this.cursor);
	}

	@Nullable String title() {
		return this.title;
	}

	@Nullable String number() {
		return this.number;
	}

	int numberIndex() {
		return this.numberIndex;
	}

	@Nullable LocalDate day() {
		return this.day;
	}

	@Nullable LocalDate publishedOn() {
		return this.publishedOn;
	}

	@Nullable String addressees() {
		return this.addressees;
	}

	@Nullable String disclosure() {
		return this.disclosure;
	}

	/** The first piece after the preface. */
	int end() {
		return this.cursor;
	}

	/**
	 * Whether the heading of an order stood here; an order has its text's title below.
	 */
	boolean isOrder() {
		return this.order;
	}

	/** Whether a title stood here. */
	boolean foundTitle() {
		return this.titleIndex >= 0;
	}

}
