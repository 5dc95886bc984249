package org.gongbao.check;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.IssueFacts;

/** What the portal knows beside the manuscript. */
public interface Known {

	/**
	 * Public documents that bear one of these numbers.
	 * @param numbers numbers in canonical form
	 * @return the documents, in no order
	 */
	List<Held> bearing(Collection<String> numbers);

	/**
	 * The public serials of a series.
	 * @param issuerCode the code, such as 通政办发
	 * @param year the year
	 * @return in ascending order
	 */
	List<Integer> serials(String issuerCode, int year);

	/**
	 * The numbers of documents published lately.
	 * @return at most a few thousand, in canonical form
	 */
	List<String> recentNumbers();

	/**
	 * What stands in the way of the issue's year, number and serial.
	 * @param facts the facts
	 * @return Chinese sentences, empty if they are free
	 */
	List<String> taken(IssueFacts facts);

	/**
	 * A public document.
	 *
	 * @param number its number in canonical form
	 * @param title its title
	 * @param issue the issue it stands in, such as 2023年第1期; null outside issues
	 */
	record Held(String number, String title, @Nullable String issue) {

	}

}
