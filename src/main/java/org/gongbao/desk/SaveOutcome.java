package org.gongbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.Version;
import org.gongbao.web.Problems;

/** What became of a form that was to be saved. */
sealed interface SaveOutcome {

	/**
	 * It is a new version.
	 *
	 * @param version its number
	 * @param by whose changes were put together with it, null if nobody's
	 * @param taken the fields that came from that person
	 */
	record Done(int version, @Nullable Version by, List<DocumentField> taken) implements SaveOutcome {

	}

	/** Nothing had been changed. */
	record Unchanged() implements SaveOutcome {

	}

	/**
	 * Some of it cannot be read.
	 *
	 * @param problems what, field by field
	 */
	record Unreadable(Problems problems) implements SaveOutcome {

	}

	/**
	 * Somebody else changed the same fields.
	 *
	 * @param merge what could be put together, and what not
	 * @param theirs what the other one saved
	 * @param mine what was to be saved
	 * @param by the version that brought theirs
	 */
	record Clash(FormMerge merge, ManuscriptDocument theirs, ManuscriptDocument mine,
			Version by) implements SaveOutcome {

	}

	/**
	 * Nobody may change it now.
	 *
	 * @param why a sentence
	 */
	record Locked(String why) implements SaveOutcome {

	}

}
