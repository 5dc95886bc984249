package org.gongbao.review.publish;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What will be public, what is missing, and how to order it.
 *
 * @param manuscriptId the manuscript
 * @param label the issue
 * @param version the version that would be public
 * @param open whether it can still be published
 * @param rows what will be public
 * @param repealed what will be shown as repealed with it
 * @param obstacles what is missing, sentences
 * @param sentence the sentence to be copied
 * @param waiting the order that waits, null if none does
 * @param note what became of the last order, null for nothing
 * @param approvals who passed what
 * @param published the issue it became, null before
 * @param mayPublish whether the person may publish
 */
record PublishPage(long manuscriptId, String label, int version, boolean open, Map<String, String> rows,
		List<Repealed> repealed, List<String> obstacles, String sentence, @Nullable Waiting waiting,
		@Nullable String note, List<Approval> approvals, @Nullable PublishedIssue published, boolean mayPublish) {

	/** The address of the page. */
	public String url() {
		return "/staff/drafts/" + this.manuscriptId + "/publish";
	}

	/** Whether it can be ordered now. */
	public boolean ready() {
		return this.open && this.mayPublish && this.obstacles.isEmpty() && this.waiting == null;
	}

	/**
	 * A document that this issue ends.
	 *
	 * @param number its number
	 * @param title its title
	 * @param url its page
	 * @param by the title of the document that ends it
	 */
	record Repealed(String number, String title, String url, String by) {

	}

	/**
	 * An order that waits.
	 *
	 * @param date its day as it can be typed
	 * @param time its time as it can be typed
	 * @param words all of it in a sentence
	 */
	record Waiting(String date, String time, String words) {

	}

	/**
	 * Who passed what.
	 *
	 * @param level 初审, 复审 or 终审
	 * @param name who
	 * @param what how many parts, and what was said last
	 * @param when when the last of them
	 */
	record Approval(String level, String name, String what, String when) {

	}

	/**
	 * The issue it became.
	 *
	 * @param url its page
	 * @param when since when
	 * @param proof whether it is public before it is printed
	 */
	record PublishedIssue(String url, String when, boolean proof) {

	}

}
