package org.gongbao.check;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.text.Piece;
import org.gongbao.check.text.Pieces;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptSource;

/**
 * What is looked over.
 *
 * @param content the manuscript
 * @param pieces all of its words
 * @param source the text it was made from, may be null
 * @param today the present day
 * @param known what the portal knows beside it
 */
public record Subject(Manuscript content, List<Piece> pieces, @Nullable ManuscriptSource source, LocalDate today,
		Known known) {

	/**
	 * A manuscript to look over.
	 * @param content the manuscript
	 * @param source the text it was made from, may be null
	 * @param today the present day
	 * @param known what the portal knows beside it
	 * @return the subject
	 */
	public static Subject of(Manuscript content, @Nullable ManuscriptSource source, LocalDate today, Known known) {
		return new Subject(content, Pieces.of(content), source, today, known);
	}

	/**
	 * The facts of the issue.
	 * @return the facts
	 */
	public IssueFacts facts() {
		return this.content.facts();
	}

}
