package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.PageAccount.Place;

/**
 * Reads the end of a document: sets aside the site's footer, takes out the disclosure
 * notice, and finds the first signature with its date. Signature and date stay in the
 * body; what follows them are attachments and documents passed on.
 */
final class Closing {

	private static final Pattern SIGNED_DAY = Pattern.compile(
			"(.{2,60}?)[\\s\\h]*((?:19|20)\\d\\d\\h*年\\h*\\d{1,2}\\h*月\\h*\\d{1,2}\\h*日|[一二][一二三四五六七八九〇○零ＯO]{3}年[^年]{3,8}日)");

	private static final Pattern OFFICER = Pattern
		.compile("(?:总理|主席|委员长|部长|省长|市长|县长|区长|旗长|州长|盟长|主任|局长|署长|行长|审计长|秘书长|厅长|代市长|代省长|代理市长)[\\p{IsHan}·]{2,12}");

	/** So many lines of names can stand above the date. */
	private static final int MOST_NAMES = 12;

	private final PageDraft draft;

	private final int start;

	private @Nullable String signature;

	private @Nullable LocalDate signedOn;

	private int dayIndex = -1;

	private int firstName;

	private @Nullable String disclosure;

	Closing(PageDraft draft, int start) {
		this.draft = draft;
		this.start = start;
	}

	Closing read() {
		trimEnd();
		readDisclosures();
		for (int i = this.start; i < this.draft.size() && this.dayIndex < 0; i++) {
			if (this.draft.isFree(i)) {
				readSignature(i);
			}
		}
		cutAtEndMark();
		return this;
	}

	private void trimEnd() {
		boolean footer = false;
		for (int i = this.draft.size() - 1; i >= this.start; i--) {
			if (!this.draft.isFree(i)) {
				continue;
			}
			String text = this.draft.text(i);
			boolean below = Furniture.isBelow(text) || (footer && Furniture.isContact(text));
			if (!below) {
				return;
			}
			footer = true;
			this.draft.mark(i, Place.FURNITURE);
		}
	}

	private void readSignature(int index) {
		String text = withoutNotice(this.draft.text(index));
		if (text.length() > 100) {
			return;
		}
		Matcher together = SIGNED_DAY.matcher(text);
		if (together.matches() && isSigner(together.group(1))) {
			LocalDate day = PrintedDate.read(together.group(2));
			if (day != null) {
				this.firstName = index;
				found(index, day, List.of(together.group(1).strip()));
			}
			return;
		}
		if (PrintedDate.isLike(text)) {
			List<String> names = namesAbove(index);
			if (!names.isEmpty() || isBeyondText(index)) {
				found(index, PrintedDate.read(text), names);
			}
		}
	}

	private static String withoutNotice(String text) {
		int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
		return (bracket > 0 && HeadLines.disclosure(text.substring(bracket)) != null)
				? text.substring(0, bracket).strip() : text;
	}

	/** Whether a date without a name stands where a signature would: after a sentence. */
	private boolean isBeyondText(int index) {
		for (int i = index - 1; i >= this.start; i--) {
			if (this.draft.isFree(i)) {
				return this.draft.text(i).endsWith("。");
			}
		}
		return false;
	}

	private List<String> namesAbove(int index) {
		this.firstName = index;
		List<String> names = new ArrayList<>();
		for (int i = index - 1; i >= this.start && names.size() < MOST_NAMES; i--) {
			if (this.draft.isFree(i)) {
				if (!isSigner(this.draft.text(i))) {
					break;
				}
				this.firstName = i;
				names.addFirst(this.draft.text(i).replaceAll("[\\s\\h]+", "　"));
			}
		}
		return names;
	}

	private static boolean isSigner(String text) {
		if (text.length() > 80) {
			return false;
		}
		if (OFFICER.matcher(TitleText.compact(text)).matches()) {
			return true;
		}
		for (String name : text.strip().split("[\\s\\h]{1,40}")) {
			if (!TitleText.isBody(name) || name.startsWith("附") || name.contains("，") || name.contains(",")) {
				return TitleText.isBody(text) && !text.startsWith("附") && text.indexOf('，') < 0
						&& text.indexOf(',') < 0;
			}
		}
		return true;
	}

	private void found(int index, @Nullable LocalDate day, List<String> names) {
		this.dayIndex = index;
		this.signedOn = day;
		this.signature = names.isEmpty() ? null : String.join("\n", names);
		if (day == null) {
			this.draft.remark(index, "unreadable-date", "落款日期“%s”无法识别，请核对。".formatted(this.draft.text(index)));
		}
	}

	/** Below the signature a button or a list of links ends the document. */
	private void cutAtEndMark() {
		if (this.dayIndex < 0) {
			return;
		}
		boolean ended = false;
		for (int i = this.dayIndex + 1; i < this.draft.size(); i++) {
			if (!this.draft.isFree(i)) {
				continue;
			}
			String text = this.draft.text(i);
			if (ended && text.length() > 40 && text.endsWith("。")) {
				this.draft.remark(i, "text-after-end", "页面结束标志之后仍有正文样的文字，已保留在正文末尾，请核对。");
				return;
			}
			ended = ended || Furniture.isEnd(text);
			if (ended) {
				this.draft.mark(i, Place.FURNITURE);
			}
		}
	}

	private void readDisclosures() {
		for (int i = this.start; i < this.draft.size(); i++) {
			if (this.draft.isFree(i)) {
				String notice = HeadLines.disclosure(this.draft.text(i));
				if (notice != null && this.disclosure == null) {
					this.disclosure = notice;
					this.draft.mark(i, Place.DISCLOSURE);
				}
				else if (Furniture.isInside(this.draft.text(i))) {
					this.draft.mark(i, Place.FURNITURE);
				}
			}
		}
	}

	@Nullable String signature() {
		return this.signature;
	}

	@Nullable LocalDate signedOn() {
		return this.signedOn;
	}

	/** The first line of the signature, beyond the last line if there is none. */
	int signatureLine() {
		return (this.dayIndex < 0) ? Integer.MAX_VALUE : this.draft.piece(this.firstName).number();
	}

	/** The piece with the date of the signature, -1 if there is none. */
	int dayIndex() {
		return this.dayIndex;
	}

	@Nullable String disclosure() {
		return this.disclosure;
	}

}
