package org.gongbao.importing.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongbao.importing.reading.Remark;
import org.gongbao.importing.reading.UnreadableText;

/**
 * The text as it is taken down from a document: lines, where pages start, remarks. It
 * grows to a limit only.
 */
public final class Transcript {

	private static final int MOST_SIGNS = 8_000_000;

	private static final int MOST_LINES = 400_000;

	private static final int MOST_REMARKS = 2_000;

	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\u0085\\u2028\\u2029]");

	private final List<String> lines = new ArrayList<>();

	private final List<Integer> pageStarts = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	private final Set<String> said = new HashSet<>();

	private final PictureShelf pictures;

	private long signs;

	Transcript(PictureShelf pictures) {
		this.pictures = pictures;
	}

	/**
	 * Add a line.
	 * @param text its text; line ends in it make several lines
	 */
	public void line(String text) {
		TimeLimit.check();
		for (String piece : text.split("\\R", -1)) {
			this.signs += piece.length();
			refuseAbove(this.signs, this.lines.size());
			this.lines.add(CONTROL.matcher(piece).replaceAll("").stripTrailing());
		}
	}

	static void refuseAbove(long signs, int lines) {
		if (signs > MOST_SIGNS || lines >= MOST_LINES) {
			throw new UnreadableText("文件里超过 800 万字或 40 万段，不像一期公报，没有读；请确认选对了文件。");
		}
	}

	/** Add an empty line unless the last one is empty. */
	public void blank() {
		if (!this.lines.isEmpty() && !this.lines.getLast().isEmpty()) {
			line("");
		}
	}

	/**
	 * A page of the document begins.
	 * @param later how many lines are still to come that began on the page before
	 */
	public void page(int later) {
		this.pageStarts.add(nextLine() + later);
	}

	/**
	 * The number the next line will have.
	 * @return the number, from 1
	 */
	public int nextLine() {
		return this.lines.size() + 1;
	}

	/**
	 * Remark something about the document as a whole, once.
	 * @param code one of the codes in docs/import.md
	 * @param message what it is and what to do
	 */
	public void remark(String code, String message) {
		if (this.said.add(code)) {
			add(0, code, message);
		}
	}

	/**
	 * Remark something about the next line.
	 * @param code one of the codes in docs/import.md
	 * @param message what it is and what to do
	 */
	public void remarkHere(String code, String message) {
		add(nextLine(), code, message);
	}

	private void add(int line, String code, String message) {
		if (this.remarks.size() < MOST_REMARKS) {
			this.remarks.add(new Remark(line, code, message));
		}
	}

	/**
	 * Where pictures are put.
	 * @return the shelf
	 */
	public PictureShelf pictures() {
		return this.pictures;
	}

	List<String> lines() {
		return this.lines;
	}

	List<Integer> pageStarts() {
		return this.pageStarts;
	}

	List<Remark> remarks() {
		return this.remarks;
	}

	boolean isBlank() {
		return this.lines.stream().allMatch(String::isBlank);
	}

}
