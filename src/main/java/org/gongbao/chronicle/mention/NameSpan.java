package org.gongbao.chronicle.mention;

import java.util.stream.IntStream;

/** How far a name reaches that begins at a place. */
final class NameSpan {

	private static final int LONGEST = 6;

	private static final int LONGEST_WITH_DOT = 24;

	private final String text;

	private final int start;

	private NameSpan(String text, int start) {
		this.text = text;
		this.start = start;
	}

	/**
	 * Where the name ends.
	 * @return the place after it, -1 if no name begins here or nobody can tell where it
	 * ends
	 */
	static int end(String text, int start) {
		if (start >= text.length() || !NameEnds.isHan(text.codePointAt(start))) {
			return -1;
		}
		NameSpan span = new NameSpan(text, start);
		int dotted = span.dotted();
		return (dotted != 0) ? dotted : span.plain();
	}

	/** 0 if there is no dot within what may be a name. */
	private int dotted() {
		int dot = this.start;
		while (dot < this.text.length() && dot - this.start <= LONGEST && NameEnds.isHan(this.text.charAt(dot))) {
			dot++;
		}
		if (dot == this.start || dot >= this.text.length() || !NameEnds.isDot(this.text.charAt(dot))) {
			return 0;
		}
		int end = dot + 2;
		while (end <= this.text.length() && end - this.start <= LONGEST_WITH_DOT) {
			if (NameEnds.at(this.text, end)) {
				return end;
			}
			end++;
		}
		return -1;
	}

	private int plain() {
		if (Surnames.beginsOfTwo(this.text, this.start)) {
			return first(IntStream.of(4, 3));
		}
		boolean rare = Character.charCount(this.text.codePointAt(this.start)) > 1;
		if (!rare && !Surnames.beginsOfOne(this.text, this.start)) {
			return -1;
		}
		int two = ending(2);
		int three = ending(3);
		if (two > 0 && three > 0) {
			// 孙乐｜赴 and 孙乐｜来到, but 亢永强｜调研 and not 亢永｜强调.
			return (!NameEnds.singleAt(this.text, two) && NameEnds.wordAt(this.text, three)) ? three : two;
		}
		if (two > 0 || three > 0) {
			return Math.max(two, three);
		}
		boolean large = !rare && Surnames.beginsLong(this.text, this.start);
		int came = came(large ? 3 : 2);
		return (came > 0 || !large) ? came : first(IntStream.rangeClosed(4, LONGEST));
	}

	/**
	 * Where somebody came (来) to a place, whatever its name: 奇巴图｜来通辽调研, but 那顺达来｜出席.
	 */
	private int came(int characters) {
		int end = this.start + characters;
		return (end < this.text.length() && this.text.charAt(end) == '来' && ending(characters + 1) < 0
				&& this.text.substring(this.start, end).codePoints().allMatch(NameEnds::isHan)) ? end : -1;
	}

	private int first(IntStream lengths) {
		return lengths.map(this::ending).filter((end) -> end > 0).findFirst().orElse(-1);
	}

	/** The place after so many characters, -1 if a name cannot end there. */
	private int ending(int characters) {
		int at = this.start;
		for (int i = 0; i < characters; i++) {
			if (at >= this.text.length() || !NameEnds.isHan(this.text.codePointAt(at))) {
				return -1;
			}
			at += Character.charCount(this.text.codePointAt(at));
		}
		return NameEnds.at(this.text, at) ? at : -1;
	}

}
