package org.gongbao.audit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.RequestParameters;

/**
 * Which entries are wanted.
 *
 * @param staffId only what this person did, null for everybody
 * @param who part of the actor's name or address, empty for any
 * @param action exactly this action, empty for any
 * @param subject part of what it was done to, empty for any
 * @param from first day, null without limit
 * @param to last day, null without limit
 */
record AuditFilter(@Nullable Long staffId, String who, String action, String subject, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	static AuditFilter of(RequestParameters parameters, @Nullable Long staffId) {
		return new AuditFilter(staffId, parameters.text("who").orElse(""), parameters.text("action").orElse(""),
				parameters.text("subject").orElse(""), parameters.date("from").orElse(null),
				parameters.date("to").orElse(null));
	}

	/** In words, for the log itself. */
	String words() {
		StringBuilder words = new StringBuilder();
		add(words, "人员", this.who);
		add(words, "操作", this.action);
		add(words, "对象", this.subject);
		add(words, "起", this.from);
		add(words, "止", this.to);
		return words.isEmpty() ? "全部" : words.toString();
	}

	private static void add(StringBuilder words, String name, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			words.append(words.isEmpty() ? "" : "，").append(name).append("：").append(value);
		}
	}

}
