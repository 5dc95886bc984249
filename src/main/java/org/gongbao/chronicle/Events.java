package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.MonthView.Event;
import org.gongbao.correction.CorrectionLine;

/** Entries as the single things they record, one for each paragraph. */
final class Events {

	/** So much of an entry fits on one line. */
	private static final int LINE = 40;

	private Events() {
	}

	/** Those that are asked for. */
	static List<Event> of(List<ChronicleEntry> entries, EntryContext context) {
		List<Event> events = new ArrayList<>();
		for (ChronicleEntry entry : entries) {
			for (int i = 0; i < entry.paragraphs().size(); i++) {
				if (context.shows(entry, i)) {
					events.add(new Event(span(entry), context.pieces(entry, i), corrections(entry, i)));
				}
			}
		}
		return events;
	}

	/** Each stands below the paragraph it speaks of, others below the first. */
	private static List<CorrectionLine> corrections(ChronicleEntry entry, int paragraph) {
		return CorrectionLine.of(entry.corrections().stream().filter((one) -> {
			int place = 0;
			for (int i = entry.paragraphs().size() - 1; i >= 0; i--) {
				place = entry.paragraphs().get(i).contains(one.passage()) ? i : place;
			}
			return place == paragraph;
		}).toList());
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
