package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.MonthView.Event;
import org.gongbao.chronicle.MonthView.Source;
import org.gongbao.chronicle.MonthView.Turn;

/**
 * A day of the chronicle.
 *
 * @param heading the day in words
 * @param weekday the day of the week
 * @param count how many things are recorded, those of several days included
 * @param events what is recorded
 * @param sources the issues that printed it
 * @param previous the nearest recorded day before, may be null
 * @param month the day's month
 * @param next the nearest recorded day after, may be null
 * @param filter who and what is named on that day
 */
record DayView(String heading, String weekday, int count, List<Event> events, List<Source> sources,
		@Nullable Turn previous, Turn month, @Nullable Turn next, FilterView filter) {
}
