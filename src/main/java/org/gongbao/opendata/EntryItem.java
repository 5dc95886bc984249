package org.gongbao.opendata;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.ChronicleEntry;

/**
 * One entry of the chronicle.
 *
 * @param from the first day
 * @param to the last day, the same for a single day
 * @param label the day or days as printed
 * @param paragraphs what happened
 * @param issue the issue that prints it
 */
@JsonPropertyOrder({ "from", "to", "label", "paragraphs", "issue" })
record EntryItem(LocalDate from, LocalDate to, String label, List<String> paragraphs, @Nullable IssueName issue) {

	static EntryItem of(ChronicleEntry entry) {
		return new EntryItem(entry.from(), entry.to(), entry.label(), entry.paragraphs(), IssueName.of(entry.issue()));
	}

}
