package org.gongbao.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.query.NumberSeries;

/**
 * A series of numbers as the page shows it: what is held as links, what is missing
 * between them as gaps.
 *
 * @param name the series: 通政办发〔2023〕
 * @param summary how much of it is held
 * @param steps numbers and gaps in order
 */
record SeriesView(String name, String summary, List<Step> steps) {

	static SeriesView of(NumberSeries series) {
		List<Step> steps = new ArrayList<>();
		int expected = 1;
		for (NumberSeries.Member member : series.members()) {
			if (member.serial() > expected) {
				steps.add(gap(expected, member.serial() - 1));
			}
			steps.add(new Step(member.serial() + "号", member.title(), member.url()));
			expected = member.serial() + 1;
		}
		int missing = series.missing().size();
		String summary = "已收录" + series.members().size() + "个文号，最大" + series.highest() + "号，"
				+ ((missing > 0) ? "其间缺" + missing + "个" : "没有缺号");
		return new SeriesView(series.code() + "〔" + series.year() + "〕", summary, List.copyOf(steps));
	}

	private static Step gap(int from, int to) {
		return new Step((from == to) ? "缺" + from + "号" : "缺" + from + "至" + to + "号", "没有收录", null);
	}

	/**
	 * A number or a gap.
	 *
	 * @param label the serial, or which are missing
	 * @param title what stands under the number
	 * @param url its page, null for a gap
	 */
	record Step(String label, String title, @Nullable String url) {

	}

}
