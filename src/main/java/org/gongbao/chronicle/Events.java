package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.MonthView.Event;

/** Entries as the single things they record, one for each paragraph. */
final class Events {

	/** So much of an entry fits on one line. */
	private static final int LINE = 40;

	private Events() {
	}

	static List<Event> of(List<ChronicleEntry> entries) {
		return entries.stream()
			.flatMap((entry) -> entry.paragraphs().stream().map((text) -> new Event(span(entry), text)))
			.toList();
	}

	static int count(List<ChronicleEntry> entries) {
		return entries.stream().mapToInt((entry) -> entry.paragraphs().size()).sum();
	}

	/** The beginning of the first thing recorded, at most a line long. */
	static String firstLine(List<ChronicleEntry> entries) {
		return shortened(entries.getFirst().paragraphs().getFirst());
	}

	static String shortened(String text) {
		if (text.codePointCount(0, text.length()) <= LINE) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, LINE)) + "…";
	}

	static boolean severalDays(ChronicleEntry entry) {
		return !entry.from().equals(entry.to());
	}

	/** From when to when, the month said only where it changes; null for a single day. */
	static @Nullable String span(ChronicleEntry entry) {
		if (!severalDays(entry)) {
			return null;
		}
		LocalDate from = entry.from();
		LocalDate to = entry.to();
		String end = to.getDayOfMonth() + "日";
		if (from.getMonth() == to.getMonth() && from.getYear() == to.getYear()) {
			return from.getDayOfMonth() + "日至" + end;
		}
		return from.getMonthValue() + "月" + from.getDayOfMonth() + "日至" + to.getMonthValue() + "月" + end;
	}

}
