package org.gongbao.readership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.search.SearchAsked;

/** Counts what is searched for, but never keeps what could be personal. */
@Component
class SearchCounter {

	/** Different queries of one day; further ones are counted together. */
	static final int MOST = 5_000;

	/** In characters; nobody types so many words. */
	static final int LONGEST = 64;

	/**
	 * In place of what could be personal. No query reads like this one or the next:
	 * folded brackets are narrow.
	 */
	static final String PERSONAL = "（含个人信息，未记录）";

	/** In place of what there was no room for. */
	static final String OTHER = "（其余，未逐条记录）";

	private final Tally<Query, Asked> searches = new Tally<>(MOST, Asked::plus);

	private final Clock clock;

	private final boolean enabled;

	SearchCounter(Clock clock, ReadersProperties properties) {
		this.clock = clock;
		this.enabled = properties.enabled();
	}

	void searched(SearchAsked asked) {
		if (!this.enabled) {
			return;
		}
		LocalDate today = LocalDate.now(this.clock);
		if (PersonalText.isIn(asked.text())) {
			this.searches.addAnyway(new Query(today, PERSONAL), new Asked(1, 0));
		}
		else if (!this.searches.add(new Query(today, shortened(asked.text())), new Asked(1, asked.hits()))) {
			this.searches.addAnyway(new Query(today, OTHER), new Asked(1, 0));
		}
	}

	Map<Query, Asked> take() {
		return this.searches.take();
	}

	/** Never in the middle of a character. */
	private static String shortened(String text) {
		boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
		return isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() : text;
	}

	/**
	 * What a sum is for.
	 *
	 * @param day in Shanghai
	 * @param text folded, or one of the two that stand for others
	 */
	record Query(LocalDate day, String text) {

	}

	/**
	 * How often something was searched for.
	 *
	 * @param times how often
	 * @param hits how many results the last of these searches had
	 */
	record Asked(long times, long hits) {

		Asked plus(Asked later) {
			return new Asked(this.times + later.times, later.hits);
		}

	}

}
