package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the chronicle.
 *
 * @param printedLabel the day or range as printed (3月29日至4月2日)
 * @param from the first day
 * @param to the last day, the same for a single one
 * @param paragraphs what happened, broken paragraphs joined
 * @param line the line of the label
 */
public record ReadEntry(String printedLabel, LocalDate from, LocalDate to, List<String> paragraphs, int line) {
}
