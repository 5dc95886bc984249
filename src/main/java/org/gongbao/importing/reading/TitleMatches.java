package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

/**
 * Finds the titles of the contents again in the text: letter by letter first, then,
 * beside a number line, with the slips of a recogniser.
 */
final class TitleMatches {

	private static final int MOST_LINES = 6;

	private static final int LONGEST_LINE = 160;

	private static final int LONGEST_TITLE = 220;

	private static final double ALIKE = 0.78;

	private static final int MOST_COMPARISONS = 200_000;

	private final List<Line> lines;

	private final NavigableMap<Integer, NumberLine> numbers;

	private final Map<TocItem, Match> best = new HashMap<>();

	private final Surroundings surroundings;

	private int comparisons;

	TitleMatches(List<Line> lines, NavigableMap<Integer, NumberLine> numbers) {
		this.lines = lines;
		this.numbers = numbers;
		this.surroundings = new Surroundings(lines, numbers);
	}

	/** The best place of each document of the contents, for those that have one. */
	Map<TocItem, Match> find(Contents contents, int from) {
		List<TocItem> documents = contents.documents();
		Map<String, List<TocItem>> byKey = new HashMap<>();
		for (TocItem item : documents) {
			byKey.computeIfAbsent(item.key(), (key) -> new ArrayList<>()).add(item);
			byKey.computeIfAbsent(core(item.key()), (key) -> new ArrayList<>()).add(item);
		}
		for (int i = from; i < this.lines.size() && !documents.isEmpty(); i++) {
			matchExactly(i, byKey);
		}
		List<TocItem> missing = documents.stream().filter((item) -> !this.best.containsKey(item)).toList();
		if (!missing.isEmpty()) {
			this.numbers.values().forEach((number) -> matchLoosely(number, missing));
		}
		return this.best;
	}

	private void matchExactly(int start, Map<String, List<TocItem>> byKey) {
		if (!canStart(start)) {
			return;
		}
		StringBuilder key = new StringBuilder();
		int end = start;
		for (int parts = 0; parts < MOST_LINES && key.length() < LONGEST_TITLE; parts++) {
			if (end >= this.lines.size() || (parts > 0 && !canContinue(end))) {
				return;
			}
			key.append(Chars.key(this.lines.get(end).text()));
			if (key.isEmpty()) {
				return;
			}
			end++;
			offer(byKey.get(key.toString()), start, end, 100);
			String core = core(key.toString());
			if (core.length() < key.length() && core.length() >= 10) {
				offer(byKey.get(core), start, end, 80);
			}
			end = Ink.at(this.lines, end);
		}
	}

	// A title shortened in the contents or in the text counts only beside a number.
	private void offer(@Nullable List<TocItem> items, int from, int to, int exactness) {
		if (items == null) {
			return;
		}
		for (TocItem item : items) {
			int neighbours = this.surroundings.score(from, to);
			boolean whole = exactness == 100 && Chars.key(text(from, to)).equals(item.key());
			if (whole || neighbours >= 20) {
				keep(item, new Match(from, to, (whole ? 100 : 80) + neighbours));
			}
		}
	}

	private void matchLoosely(NumberLine number, List<TocItem> missing) {
		int end = number.from();
		int start = end;
		for (int parts = 0; parts < MOST_LINES; parts++) {
			start = Ink.before(this.lines, start);
			if (start < 0 || !TitleFinder.canBeTitle(this.lines.get(start))) {
				break;
			}
			compare(start, end, missing);
		}
		int from = Ink.at(this.lines, number.to());
		end = from;
		for (int parts = 0; parts < MOST_LINES && end < this.lines.size(); parts++) {
			if (!TitleFinder.canBeTitle(this.lines.get(end))) {
				break;
			}
			end++;
			compare(from, end, missing);
			end = Ink.at(this.lines, end);
		}
	}

	private void compare(int from, int to, List<TocItem> missing) {
		String key = Chars.key(text(from, to));
		for (TocItem item : missing) {
			if (this.comparisons++ > MOST_COMPARISONS) {
				return;
			}
			double whole = Similarity.of(key, item.key());
			double core = Similarity.of(core(key), core(item.key())) - 0.02;
			double alike = Math.max(whole, core);
			if (alike >= ALIKE) {
				keep(item, new Match(from, to, (int) (alike * 70) + this.surroundings.score(from, to)));
			}
		}
	}

	private void keep(TocItem item, Match match) {
		Match known = this.best.get(item);
		boolean better = known == null || match.score() > known.score();
		if (better && this.best.entrySet()
			.stream()
			.noneMatch((other) -> other.getKey() != item && other.getValue().overlaps(match)
					&& other.getValue().score() >= match.score())) {
			this.best.entrySet().removeIf((other) -> other.getKey() != item && other.getValue().overlaps(match));
			this.best.put(item, match);
		}
	}

	private boolean canStart(int index) {
		Line line = this.lines.get(index);
		return !line.blank() && line.length() <= LONGEST_LINE && !line.squeezed().endsWith("。");
	}

	private boolean canContinue(int index) {
		NumberLine number = this.numbers.get(index);
		return canStart(index) && !Shapes.opensBody(this.lines.get(index).squeezed())
				&& (number == null || number.order() || NumberLine.isBare(this.lines.get(index).squeezed()));
	}

	private String text(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(this.lines.get(i).text());
		}
		return text.toString();
	}

	private static String core(String key) {
		int about = key.indexOf("关于");
		return (about > 0 && about <= 60) ? key.substring(about) : key;
	}

	/**
	 * A place where a title of the contents stands.
	 *
	 * @param from the index of its first line
	 * @param to the index after its last line
	 * @param score how sure it is
	 */
	record Match(int from, int to, int score) {

		boolean overlaps(Match other) {
			return this.from < other.to && other.from < this.to;
		}

	}

}
