package org.gongbao.importing.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Knows the lines that printing repeats on every page: the gazette's name and number, the
 * part's name, the page number.
 */
final class RunningHeaders {

	private static final Pattern PAGE = Pattern.compile(
			"(?:[-—–·・.•~一_=|]{1,3}\\d{1,3}[-—–·・.•~一_=|]{1,3}|第\\d{1,3}页(?:[/,]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}|P\\d{1,3})");

	private static final Pattern ISSUE = Pattern
		.compile("(?:\\d{4}年?第?\\d{1,3}[期号]|\\d{4}[.·・]\\d{1,2}|第\\d{1,3}期|[(]?总第?\\d{1,4}期[)]?|\\d{4}年)");

	private static final Pattern PART = Pattern.compile("[\\p{IsHan}]{0,12}(?:大事记|人事任免)(?:[(]\\d{4}年.{1,16}[)])?");

	private static final Pattern GAZETTE = Pattern.compile("[\\p{IsHan}]{0,12}(?:政府)公报");

	private static final Pattern LEFT_OVER = Pattern.compile("[-—–·・.•~|_/()\\d]*");

	private final Set<String> names = new LinkedHashSet<>();

	RunningHeaders(@Nullable String gazetteName, Collection<String> sections) {
		if (gazetteName != null) {
			this.names.add(Chars.squeeze(gazetteName));
		}
		for (String section : sections) {
			this.names.add(Chars.squeeze(Chars.fold(section)));
		}
	}

	/** Whether a line inside an item is one of these. */
	boolean matches(Line line) {
		String text = line.squeezed();
		return text.length() <= 60 && text.indexOf('。') < 0 && text.indexOf(',') < 0 && text.indexOf(';') < 0
				&& (PAGE.matcher(text).matches() || isNames(text));
	}

	/** Whether the line at this place is one of these, a bare page number included. */
	boolean isHeader(List<Line> lines, int index) {
		Line line = lines.get(index);
		return matches(line)
				|| (isShortNumber(line.squeezed()) && isProse(lines, index, -1) && isProse(lines, index, 1));
	}

	private static boolean isShortNumber(String text) {
		return text.length() <= 3 && !text.isEmpty() && text.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

	// A number among short lines is more likely a cell of a table.
	private static boolean isProse(List<Line> lines, int index, int step) {
		int i = index + step;
		while (i >= 0 && i < lines.size() && lines.get(i).blank()) {
			i += step;
		}
		return i < 0 || i >= lines.size() || lines.get(i).length() >= 12 || lines.get(i).squeezed().endsWith("。");
	}

	private boolean isNames(String text) {
		if (PART.matcher(text).matches() || GAZETTE.matcher(text).matches()) {
			return true;
		}
		String rest = text;
		for (String name : this.names) {
			rest = rest.replace(name, "");
		}
		if (rest.length() == text.length() && text.contains("公报")) {
			rest = GAZETTE.matcher(text).replaceFirst("");
		}
		boolean named = rest.length() < text.length();
		rest = ISSUE.matcher(rest).replaceAll("");
		return LEFT_OVER.matcher(rest).matches() && (named || (rest.isEmpty() && !text.matches("\\d{4}年")));
	}

}
