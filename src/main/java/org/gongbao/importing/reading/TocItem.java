package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the contents while it is being read: the parts it was broken into, and
 * what stands below an order's number.
 */
final class TocItem {

	private static final Pattern APPOINTMENTS = Pattern
		.compile("[\\p{IsHan}]{0,16}(?:人事任免|任免事项|干部任免|任免名单|人事任命|任免通知|任免职|任免)(?:情况|事项|名单|信息|通知)?(?:[(].*[)])?");

	private static final Pattern CHRONICLE = Pattern
		.compile("(?!.*关于)[\\p{IsHan}\\d.—–~至-]{0,30}(?:大事记|大事记要|大事要览|大事摘要|大事)(?:[(].*[)]|\\d.*)?");

	private final List<String> parts = new ArrayList<>();

	private final List<String> below = new ArrayList<>();

	private final String section;

	private final int line;

	private @Nullable Integer page;

	TocItem(String section, int line) {
		this.section = section;
		this.line = line;
	}

	static ReadTocEntry.Kind kindOf(String squeezed) {
		if (!squeezed.contains("任") && !squeezed.contains("大事")) {
			return ReadTocEntry.Kind.DOCUMENT;
		}
		if (squeezed.length() <= 40 && !squeezed.contains("关于") && APPOINTMENTS.matcher(squeezed).matches()) {
			return ReadTocEntry.Kind.APPOINTMENTS;
		}
		if (squeezed.length() <= 50 && CHRONICLE.matcher(squeezed).matches()) {
			return ReadTocEntry.Kind.CHRONICLE;
		}
		return ReadTocEntry.Kind.DOCUMENT;
	}

	void add(String part) {
		this.parts.add(part);
	}

	void addBelow(String part) {
		this.below.add(part);
	}

	void page(int printed) {
		this.page = printed;
	}

	boolean hasPage() {
		return this.page != null;
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	int parts() {
		return this.parts.size();
	}

	int line() {
		return this.line;
	}

	@Nullable Integer page() {
		return this.page;
	}

	/** What the entry says, without what stands below it. */
	String main() {
		return String.join(" ", this.parts);
	}

	String key() {
		return Chars.key(main());
	}

	/** The title of the document itself: below an order's number stands its name. */
	@Nullable String titleBelow() {
		return this.below.isEmpty() ? null : Titles.join(this.below);
	}

	ReadTocEntry.Kind kind() {
		return kindOf(Chars.squeeze(Chars.fold(main())));
	}

	String section() {
		if (kind() == ReadTocEntry.Kind.APPOINTMENTS && !this.section.contains("任免")) {
			return "人事任免";
		}
		return (kind() == ReadTocEntry.Kind.CHRONICLE && !this.section.contains("大事")) ? "大事记" : this.section;
	}

	ReadTocEntry toEntry() {
		String title = Titles.join(this.parts);
		String full = (this.below.isEmpty() || !Titles.isOrder(title)) ? title : title + " " + Titles.join(this.below);
		return new ReadTocEntry(section(), full, this.page, kind(), this.line);
	}

}
