package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongbao.manuscript.Version;
import org.gongbao.web.ChineseDates;

/** What is said of a form of facts. */
final class FactsWords {

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("year", "年份"), Map.entry("number", "期号"),
			Map.entry("serial", "总期号"), Map.entry("title", "公报名称"), Map.entry("motto", "封面题词"),
			Map.entry("organizer", "主办单位"), Map.entry("address", "地址"), Map.entry("phone", "电话"),
			Map.entry("website", "网址"), Map.entry("postcode", "邮编"), Map.entry("printer", "印刷单位"),
			Map.entry("printedOn", "印刷日期"), Map.entry(FactsForm.LINE, "目录"));

	private FactsWords() {
	}

	static String conflict(Version by, RowsMerge merge) {
		String who = by.savedBy() + "在" + ChineseDates.minute(by.savedAt()) + "也保存过这一页，您填的还没有保存。";
		String taken = merge.taken().isEmpty() ? "" : "对方改的" + names(merge.taken()) + "已经并到下面；";
		String clashes = merge.clashes().isEmpty() ? "" : names(merge.clashes()) + "两人都改了，下面是您的，对方的在版本记录里；";
		return who + taken + clashes + "看过之后请再按一次“保存”。";
	}

	private static String names(List<String> fields) {
		return fields.stream().map((field) -> LABELS.getOrDefault(field, field)).collect(Collectors.joining("、"));
	}

}
