package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the labels of a metadata head in a line, however they are spaced and whatever
 * separates them from their values.
 */
final class HeadLabels {

	private static final Map<String, HeadField> FIELDS = fields();

	private static final String COLON = "[:：︰﹕∶]";

	private static final String SPACED_LABEL = FIELDS.keySet()
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed())
		.map((label) -> String.join("\\h{0,8}", label.split("")))
		.collect(Collectors.joining("|", "(?<label>", ")"));

	/** Bullets and brackets before a label. */
	private static final String ORNAMENT = "[\\h•·●○◆◇■□▪►▶★☆*>＞\\-–—【\\[「『（(\"“]{0,12}";

	private static final Pattern WITH_COLON = Pattern.compile(SPACED_LABEL + "\\h{0,8}[】\\]」』)）\"”]?\\h{0,8}" + COLON);

	private static final Pattern BRACKETED = Pattern
		.compile("^\\h{0,12}[【\\[「『]\\h{0,4}" + SPACED_LABEL + "\\h{0,4}[】\\]」』]");

	private static final Pattern ALONE = Pattern.compile("^" + ORNAMENT + SPACED_LABEL + "\\h{0,8}[】\\]」』]?$");

	private static final Pattern THEN_SPACE = Pattern.compile("^" + ORNAMENT + SPACED_LABEL + "(?:\\h{2,}|\\t)");

	private static final Pattern ORNAMENT_ONLY = Pattern.compile(ORNAMENT);

	private static final Pattern CELL = Pattern.compile("[\\t|｜]");

	private static final Pattern WIDE_GAP = Pattern.compile("\\h{2,}");

	private static final Pattern RULE = Pattern.compile("[\\s|+:\\-—=_]*");

	private static final Pattern BREAK_BEFORE = Pattern.compile("[\\s\\h|｜;；,，。、】\\])）>•·●■]");

	/** No head prints a longer line; this bounds the work on hostile input. */
	private static final int LONGEST_LINE = 2_000;

	private static final int FARTHEST = 80;

	private static final int LONGEST_LABEL = 12;

	private HeadLabels() {
	}

	/**
	 * The labels of a line with the values that follow them on it.
	 * @param line the line, trimmed
	 * @return empty if the line does not begin with a label
	 */
	static List<Labelled> in(String line) {
		if (line.isEmpty() || line.length() > LONGEST_LINE) {
			return List.of();
		}
		if (CELL.matcher(line).find()) {
			return inCells(CELL.split(line));
		}
		return inText(line);
	}

	/** Whether the line only draws the border of a table. */
	static boolean isRule(String line) {
		return line.length() >= 2 && RULE.matcher(line).matches();
	}

	private static List<Labelled> inCells(String[] cells) {
		List<Labelled> found = new ArrayList<>();
		for (String cell : cells) {
			String text = cell.strip();
			List<Labelled> inCell = inText(text);
			if (!inCell.isEmpty()) {
				found.addAll(inCell);
			}
			else if (!text.isEmpty()) {
				if (found.isEmpty()) {
					return List.of();
				}
				found.add(found.removeLast().withMore(text));
			}
		}
		return found;
	}

	private static List<Labelled> inText(String text) {
		if (!startsWithLabel(text)) {
			return List.of();
		}
		List<Mark> marks = marks(text);
		if (marks.isEmpty()) {
			return withoutColon(text);
		}
		List<Labelled> found = new ArrayList<>();
		for (int i = 0; i < marks.size(); i++) {
			int end = (i + 1 < marks.size()) ? marks.get(i + 1).start : text.length();
			String value = text.substring(marks.get(i).end, end);
			found.add(labelled(marks.get(i).label, trimmed(value)));
		}
		return found;
	}

	/** Tried first, so that a line of running text costs next to nothing. */
	private static boolean startsWithLabel(String text) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < text.length() && i < FARTHEST && word.length() < LONGEST_LABEL; i++) {
			char c = text.charAt(i);
			if (c >= '\u4E00' && c <= '\u9FFF') {
				word.append(c);
				if (FIELDS.containsKey(word.toString())) {
					return true;
				}
			}
			else if (!word.isEmpty() && c != ' ' && c != '\u3000'
					&& Character.getType(c) != Character.SPACE_SEPARATOR) {
				return false;
			}
		}
		return false;
	}

	private static List<Mark> marks(String text) {
		List<Mark> marks = new ArrayList<>();
		Matcher bracketed = BRACKETED.matcher(text);
		if (bracketed.find()) {
			int end = bracketed.end();
			while (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：')) {
				end++;
			}
			marks.add(new Mark(0, end, compact(bracketed.group("label"))));
		}
		Matcher matcher = WITH_COLON.matcher(text);
		int from = marks.isEmpty() ? 0 : marks.getFirst().end;
		while (from <= text.length() && matcher.find(from)) {
			String label = compact(matcher.group("label"));
			if (begins(text, matcher.start(), label, marks)) {
				marks.add(new Mark(matcher.start(), matcher.end(), label));
				from = matcher.end();
			}
			else if (marks.isEmpty()) {
				return List.of();
			}
			else {
				from = matcher.start() + 1;
			}
		}
		return marks;
	}

	/** Whether a label can begin at this place of the line. */
	private static boolean begins(String text, int start, String label, List<Mark> before) {
		if (before.isEmpty()) {
			return ORNAMENT_ONLY.matcher(text).region(0, start).matches();
		}
		if (BREAK_BEFORE.matcher(text).region(start - 1, start).matches()) {
			return true;
		}
		// Extracted tables often lose the gap between a value and the next label.
		return (label.length() >= 4 || label.equals("索引号") || label.equals("文号")) && field(label).isTelling(label);
	}

	private static List<Labelled> withoutColon(String text) {
		Matcher alone = ALONE.matcher(text);
		if (alone.find()) {
			return List.of(labelled(compact(alone.group("label")), ""));
		}
		Matcher spaced = THEN_SPACE.matcher(text);
		if (spaced.find()) {
			String label = compact(spaced.group("label"));
			String[] cells = WIDE_GAP.split(trimmed(text.substring(spaced.end())));
			if (field(label).isTelling(label)) {
				cells[0] = label + "：" + cells[0];
				return inCells(cells);
			}
		}
		return List.of();
	}

	private static Labelled labelled(String label, String value) {
		return new Labelled(field(label), label, value);
	}

	private static HeadField field(String label) {
		return FIELDS.getOrDefault(label, HeadField.OTHER);
	}

	private static String trimmed(String value) {
		int end = value.length();
		while (end > 0 && " \t\u3000|｜;；•·●■【[".indexOf(value.charAt(end - 1)) >= 0) {
			end--;
		}
		return value.substring(0, end).strip();
	}

	private static String compact(String label) {
		return label.replaceAll("\\h", "");
	}

	private static Map<String, HeadField> fields() {
		Map<String, HeadField> fields = new HashMap<>();
		for (HeadField field : HeadField.values()) {
			for (String label : field.labels()) {
				fields.put(label, field);
			}
		}
		return Map.copyOf(fields);
	}

	/**
	 * A label and the value on its own line.
	 *
	 * @param field what it stands for
	 * @param label without spaces
	 * @param value empty if nothing follows on the line
	 */
	record Labelled(HeadField field, String label, String value) {

		Labelled withMore(String text) {
			return new Labelled(this.field, this.label, this.value.isEmpty() ? text : this.value + " " + text);
		}

		boolean isTelling() {
			return this.field.isTelling(this.label);
		}

	}

	private record Mark(int start, int end, String label) {
	}

}
