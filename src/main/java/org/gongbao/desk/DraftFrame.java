package org.gongbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.CheckReport;
import org.gongbao.web.Step;

/**
 * What stands round every page of a draft: its head, its steps and the list of its parts.
 *
 * @param id the manuscript
 * @param version its newest version
 * @param label what people call the issue (2023年第2期)
 * @param title the label with the serial
 * @param state what has become of it, a word
 * @param history who began it and when it was last saved
 * @param steps how far it is
 * @param groups its parts by section
 * @param figures where the lines of its source went, null if it was made from none
 * @param report what the checks say of it; nothing once it is closed
 * @param overview whether the page is that of the whole draft
 * @param editable whether the person signed in may change it
 * @param locked why nobody may change it any more, null while they may
 * @param review what must be known of the review of the part shown, null for nothing
 */
public record DraftFrame(long id, int version, String label, String title, String state, String history,
		List<Step> steps, List<Group> groups, @Nullable LineFigures figures, CheckReport report, boolean overview,
		boolean editable, @Nullable String locked, @Nullable ReviewNote review) {

	private static final int FEW = 8;

	/**
	 * The address of the draft.
	 * @return the path
	 */
	public String url() {
		return "/staff/drafts/" + this.id;
	}

	/**
	 * Whether what the checks say stands open above the page.
	 * @return true on the overview, and where it is little
	 */
	public boolean opensFindings() {
		return this.overview || this.report.blocking().size() + this.report.unconfirmed().size() <= FEW;
	}

	/**
	 * Parts that stand under one heading.
	 *
	 * @param name the heading
	 * @param parts the parts in order
	 */
	public record Group(String name, List<Part> parts) {

	}

	/**
	 * A part in the list.
	 *
	 * @param ordinal which document of the issue, empty for other parts
	 * @param name what it is called
	 * @param url its page
	 * @param current whether this is the page shown
	 * @param mark what is to be done about it
	 */
	public record Part(String ordinal, String name, String url, boolean current, Mark mark) {

	}

	/**
	 * A tag beside a part.
	 *
	 * @param label the word
	 * @param css its classes
	 */
	public record Mark(String label, String css) {

	}

	/**
	 * What must be known of the review of a part.
	 *
	 * @param words a sentence
	 * @param url the page of its review
	 */
	public record ReviewNote(String words, String url) {

	}

}
