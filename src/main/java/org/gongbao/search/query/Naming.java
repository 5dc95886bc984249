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
	 * Several document numbers.
	 *
	 * @param numbers the numbers, in the order of the text
	 */
	record SeveralNumbers(List<DocNumber> numbers) implements Naming {

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
	 * @param page what begins on the page named, as terms of the index; empty if none is
	 */
	record Issue(IssueLabel label, List<String> page) implements Naming {

	}

	/**
	 * A day, month or year.
	 *
	 * @param from the first day
	 * @param to the last day
	 * @param chronicle whether only the chronicle is meant
	 */
	record Days(LocalDate from, LocalDate to, boolean chronicle) implements Naming {

	}

	/**
	 * A day of any year: 4月28日.
	 *
	 * @param day the day
	 */
	record EveryYear(MonthDay day) implements Naming {

	}

}
