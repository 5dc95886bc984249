package org.gongbao.manuscript;

import java.time.LocalDate;
import java.util.List;

/**
 * The chronicle of an issue being made.
 *
 * @param entries in printed order
 */
public record ChronicleList(List<Event> entries) implements PartContent {

	/** None. */
	public static final ChronicleList EMPTY = new ChronicleList(List.of());

	/**
	 * What happened on a day or a run of days.
	 *
	 * @param from the first day
	 * @param to the last day, the same for a single day
	 * @param label the day or days as printed (3月1日至3日)
	 * @param paragraphs what happened
	 */
	public record Event(LocalDate from, LocalDate to, String label, List<String> paragraphs) {

	}

}
