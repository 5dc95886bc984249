package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * An act while its batch is being read: what follows may still add to it.
 */
final class Act {

	private final String person;

	private final ReadAct.Action action;

	private final int line;

	private String post;

	private boolean probation;

	private @Nullable String retiredOn;

	private @Nullable String effectiveFrom;

	private @Nullable String note;

	Act(String person, ReadAct.Action action, String post, int line) {
		this.person = person;
		this.action = action;
		this.post = post;
		this.line = line;
	}

	String person() {
		return this.person;
	}

	boolean appoints() {
		return this.action == ReadAct.Action.APPOINT;
	}

	void addPost(String more) {
		this.post = this.post + more;
	}

	/** Give the post the punctuation of the print, which reading had folded. */
	void restore(String squeezedPrint) {
		int at = Chars.fold(squeezedPrint).indexOf(this.post);
		if (at >= 0) {
			this.post = squeezedPrint.substring(at, at + this.post.length());
		}
	}

	void onProbation() {
		this.probation = this.probation || appoints();
	}

	void retired(@Nullable String date) {
		this.retiredOn = (date != null) ? date : this.retiredOn;
		addNote("退休");
	}

	void effectiveFrom(String date) {
		if (this.effectiveFrom == null) {
			this.effectiveFrom = date;
		}
	}

	void addNote(String more) {
		String known = this.note;
		if (known == null || !known.contains(more)) {
			this.note = (known != null) ? known + "，" + more : more;
		}
	}

	ReadAct toAct() {
		return new ReadAct(this.person, this.action, this.post, this.probation, this.retiredOn, this.effectiveFrom,
				this.note, this.line);
	}

}
