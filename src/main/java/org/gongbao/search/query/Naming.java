package org.gongbao.search.query;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.NumberParts;

/**
 * What a query names as a whole, if it is more than words. It stays words as well: what
 * contains them literally is found too.
 */
public sealed interface Naming {

	/**
	 * A document number in whatever spelling.
	 *
	 * @param number the number
	 */
	record WholeNumber(DocNumber number) implements Naming {

	}

	/**
	 * A part of a document number: 通政办发 2023, 2023 12号, 通政办发12.
	 *
	 * @param parts what is known of it; several if it can be read in several ways
	 */
	record PartialNumber(List<NumberParts> parts) implements Naming {

	}

	/**
	 * The same with the issuer's code by its initials in pinyin: tzbf 2023 12.
	 *
	 * @param initials small Latin letters
	 * @param parts year and serial, as far as known
	 */
	record Initials(String initials, NumberParts parts) implements Naming {

	}

	/**
	 * An issue, or a page of it.
	 *
	 * @param label its name
	 */
	record Issue(IssueLabel label) implements Naming {

	}

	/**
	 * A day, month or year.
	 *
	 * @param from the first day
	 * @param to the last day
	 */
	record Days(LocalDate from, LocalDate to) implements Naming {

	}

	/**
	 * A day of any year: 4月28日.
	 *
	 * @param day the day
	 */
	record EveryYear(MonthDay day) implements Naming {

	}

}
