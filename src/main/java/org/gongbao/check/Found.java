package org.gongbao.check;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;

/**
 * A finding being written down.
 *
 * @param severity how much it weighs
 * @param code which kind
 * @param part the part it is in
 * @param field the id of the field
 * @param title what it is, in a few words, without the name of the part
 * @param message what is wrong and what to do
 * @param concerns what tells it from others of its kind in the part
 * @param excerpt the words concerned, may be null
 * @param needle words by which the line in the source is found, may be null
 * @param line the line in the source if it is known already, else null
 * @param fix puts it right, may be null
 */
public record Found(Severity severity, String code, PartKey part, String field, String title, String message,
		String concerns, @Nullable String excerpt, @Nullable String needle, @Nullable Integer line, @Nullable Fix fix) {

	/**
	 * Something that stands in the way of publication.
	 * @param code which kind
	 * @param part the part it is in
	 * @param field the id of the field
	 * @return the beginning of a finding
	 */
	public static Found blocking(String code, PartKey part, String field) {
		return of(Severity.BLOCKING, code, part, field);
	}

	/**
	 * Something a person must look at.
	 * @param code which kind
	 * @param part the part it is in
	 * @param field the id of the field
	 * @return the beginning of a finding
	 */
	public static Found advisory(String code, PartKey part, String field) {
		return of(Severity.ADVISORY, code, part, field);
	}

	/**
	 * Something good to know.
	 * @param code which kind
	 * @param part the part it is in
	 * @param field the id of the field
	 * @return the beginning of a finding
	 */
	public static Found note(String code, PartKey part, String field) {
		return of(Severity.NOTE, code, part, field);
	}

	/**
	 * The beginning of a finding.
	 * @param severity how much it weighs
	 * @param code which kind
	 * @param part the part it is in
	 * @param field the id of the field
	 * @return the beginning
	 */
	public static Found of(Severity severity, String code, PartKey part, String field) {
		return new Found(severity, code, part, field, "", "", "", null, null, null, null);
	}

	/**
	 * Says what it is.
	 * @param words a few words
	 * @param sentence what is wrong and what to do
	 * @return the finding so far
	 */
	public Found saying(String words, String sentence) {
		return new Found(this.severity, this.code, this.part, this.field, words, sentence, this.concerns, this.excerpt,
				this.needle, this.line, this.fix);
	}

	/**
	 * Says what tells it from others of its kind in the part.
	 * @param thing words of the text, never a position: it must outlive other changes
	 * @return the finding so far
	 */
	public Found about(String thing) {
		return new Found(this.severity, this.code, this.part, this.field, this.title, this.message, thing, this.excerpt,
				(this.needle != null) ? this.needle : thing, this.line, this.fix);
	}

	/**
	 * Shows the words concerned, by which also the line in the source is found.
	 * @param words the words with some before and after them
	 * @return the finding so far
	 */
	public Found showing(@Nullable String words) {
		return new Found(this.severity, this.code, this.part, this.field, this.title, this.message, this.concerns,
				words, words, this.line, this.fix);
	}

	/**
	 * Shows other words than those by which the line in the source is found.
	 * @param words the words, null to show none
	 * @return the finding so far
	 */
	public Found withExcerpt(@Nullable String words) {
		return new Found(this.severity, this.code, this.part, this.field, this.title, this.message, this.concerns,
				words, this.needle, this.line, this.fix);
	}

	/**
	 * Names the line in the source.
	 * @param number the line, 0 if it is about the whole
	 * @return the finding so far
	 */
	public Found onLine(int number) {
		return new Found(this.severity, this.code, this.part, this.field, this.title, this.message, this.concerns,
				this.excerpt, this.needle, (number > 0) ? number : null, this.fix);
	}

	/**
	 * Offers to put it right.
	 * @param label what the button says
	 * @param change what it does
	 * @return the finding so far
	 */
	public Found fixedBy(String label, UnaryOperator<Manuscript> change) {
		return new Found(this.severity, this.code, this.part, this.field, this.title, this.message, this.concerns,
				this.excerpt, this.needle, this.line, new Fix(label, change));
	}

}
