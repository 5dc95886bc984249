package org.gongbao.security.signin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the forms of the desk call their fields, for people who see them elsewhere. */
final class FieldNames {

	/** Written by the form itself or by its buttons: nobody typed them. */
	private static final Set<String> OWN = Set.of("basis", "action", "step", "act", "kind", "item", "state", "show",
			"source", "id", "batch", "probation", "level", "version", "submission", "fix", "key");

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("title", "标题"),
			Map.entry("printedNumber", "发文字号"), Map.entry("number", "文号或期号"), Map.entry("issuedOn", "成文日期"),
			Map.entry("page", "页码"), Map.entry("issuer", "发文机关"), Map.entry("addressees", "主送机关"),
			Map.entry("effectiveFrom", "施行或起算日期"), Map.entry("validUntil", "有效期至"), Map.entry("section", "栏目"),
			Map.entry("text", "正文"), Map.entry("fullText", "网站上的全文"), Map.entry("indexNumber", "索引号"),
			Map.entry("theme", "主题分类"), Map.entry("genre", "体裁分类"), Map.entry("disclosure", "公开属性"),
			Map.entry("statedValidity", "有效性"), Map.entry("subjectWords", "主题词"), Map.entry("summary", "内容概述"),
			Map.entry("year", "年份"), Map.entry("serial", "总第几期"), Map.entry("motto", "封面题词"), Map.entry("person", "姓名"),
			Map.entry("post", "职务"), Map.entry("reference", "任免文号"), Map.entry("intro", "开头的话"),
			Map.entry("note", "说明"), Map.entry("reason", "理由"), Map.entry("remark", "意见"), Map.entry("comment", "意见"),
			Map.entry("passage", "原文"), Map.entry("replacement", "应为"), Map.entry("explanation", "说明"),
			Map.entry("sentence", "照写"), Map.entry("name", "姓名"), Map.entry("login", "登录名"), Map.entry("date", "日期"),
			Map.entry("time", "时间"), Map.entry("label", "日期"), Map.entry("printedOn", "印刷日期"),
			Map.entry("address", "地址"), Map.entry("phone", "电话"), Map.entry("website", "网址"),
			Map.entry("postcode", "邮编"), Map.entry("organizer", "主办单位"), Map.entry("printer", "印刷单位"),
			Map.entry("retiredOn", "退休日期"), Map.entry("quote", "涉及的原文"), Map.entry("paste", "粘贴的内容"));

	private FieldNames() {
	}

	/**
	 * What people call a field.
	 * @param field its name in the form, such as relations-2-title
	 * @return such as 标题（2）, empty for a field in which nobody types
	 */
	static Optional<String> of(String field) {
		String[] parts = field.split("-");
		String last = parts[parts.length - 1];
		if (OWN.contains(last)) {
			return Optional.empty();
		}
		String name = NAMES.getOrDefault(last, "其他");
		return Optional.of((parts.length > 1) ? name + "（" + parts[parts.length - 2] + "）" : name);
	}

}
