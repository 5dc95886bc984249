package org.gongbao.correction;

import java.util.Map;

import org.gongbao.publishing.ItemKind;

/**
 * A correction as typed.
 *
 * @param kind the kind of the item
 * @param item the item
 * @param passage 原文
 * @param replacement 应为
 * @param explanation 说明
 * @param occurrence which of several occurrences is meant, from 0; -1 if nothing is said
 */
record CorrectionForm(ItemKind kind, long item, String passage, String replacement, String explanation,
		int occurrence) {

	private static final int HIGHEST = 100_000;

	static CorrectionForm empty(ItemKind kind, long item) {
		return new CorrectionForm(kind, item, "", "", "", -1);
	}

	/** A sentence offered in place of a passage that does not occur is taken over. */
	static CorrectionForm read(ItemKind kind, long item, Map<String, String> typed) {
		String passage = typed.getOrDefault("nearest", typed.getOrDefault("passage", ""));
		return new CorrectionForm(kind, item, clean(passage), clean(typed.getOrDefault("replacement", "")),
				clean(typed.getOrDefault("explanation", "")), number(typed.getOrDefault("occurrence", "")));
	}

	/** The database has no character 0, and no printed text has the other controls. */
	private static String clean(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
	}

	private static int number(String text) {
		return text.matches("\\d{1,6}") ? Math.min(Integer.parseInt(text), HIGHEST) : -1;
	}

}
