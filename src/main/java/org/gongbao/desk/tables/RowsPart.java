package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.Problems;

/** A part of a manuscript that is edited as a form with rows. */
interface RowsPart {

	/** Which part. */
	PartKey key();

	/** What pages call it. */
	String name();

	/** The template of its form. */
	String template();

	/** The kinds of its rows. */
	List<String> kinds();

	/** The fields a new row takes over from the row before it. */
	default List<String> inherited() {
		return List.of();
	}

	/** What pages call its fields and kinds of rows. */
	Map<String, String> labels();

	/** The part as a form. */
	Rows form(PartContent content);

	/**
	 * The form as the part. What is only incomplete may be saved; what cannot be read is
	 * a problem.
	 */
	PartContent read(Rows form, Manuscript manuscript, Problems problems);

	/**
	 * What a button of its own does with the form; empty for buttons it does not know.
	 */
	Optional<Rows> act(Rows form, String action, Manuscript manuscript, Problems problems);

	/** What its page needs besides the form, by name. */
	Map<String, ?> extras(Rows form, Manuscript manuscript);

}
