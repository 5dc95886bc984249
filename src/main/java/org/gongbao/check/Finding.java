package org.gongbao.check;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.PartKey;

/**
 * Something that is wrong, or may be.
 *
 * @param key tells it from others and stays the same in later versions as long as the
 * same thing is there
 * @param code which kind, one of those listed in {@code docs/checks.zh.md}
 * @param severity how much it weighs
 * @param part the part it is in
 * @param field the id of the field in the part's editor
 * @param title what it is, in a few words
 * @param message what is wrong and what to do
 * @param excerpt the words concerned, may be null
 * @param sourceLine the line of the text the manuscript was made from, null if unknown
 * @param fix puts it right, null where only a person can
 * @param acknowledged who lets it stand, null if nobody
 */
public record Finding(String key, String code, Severity severity, PartKey part, String field, String title,
		String message, @Nullable String excerpt, @Nullable Integer sourceLine, @Nullable Fix fix,
		@Nullable Acknowledgement acknowledged) {

	/**
	 * Where to put it right.
	 * @param manuscriptId the manuscript
	 * @return the path of the field
	 */
	public String url(long manuscriptId) {
		return "/staff/drafts/" + manuscriptId + "/parts/" + this.part.value() + "#" + this.field;
	}

	/**
	 * Whether somebody still has to look at it.
	 * @return true for a blocking one, and for an advisory one without a reason
	 */
	public boolean isOpen() {
		return this.severity == Severity.BLOCKING || (this.severity == Severity.ADVISORY && this.acknowledged == null);
	}

	Finding acknowledged(@Nullable Acknowledgement by) {
		return new Finding(this.key, this.code, this.severity, this.part, this.field, this.title, this.message,
				this.excerpt, this.sourceLine, this.fix, by);
	}

}
