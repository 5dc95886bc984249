package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.List;

/**
 * A chronicle entry about to be stored.
 *
 * @param issueId the issue
 * @param ordinal the place in the issue's chronicle, from 1
 * @param from the first day
 * @param to the last day, the same for a single day
 * @param label the day or days as printed (3月1日至3日)
 * @param paragraphs what happened
 */
public record EntryDraft(long issueId, int ordinal, LocalDate from, LocalDate to, String label,
		List<String> paragraphs) {
}
