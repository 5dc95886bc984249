package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits names from one another and, where no 同志 or 的 stands between, from the post that
 * follows.
 */
final class PersonNames {

	private static final String COMPOUND = "(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|长孙|宇文|呼延|完颜|耶律|赫连|澹台|南宫|独孤)";

	private static final Pattern NOTE = Pattern.compile("[(](?<note>[^()]{1,12})[)]");

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}〇]{1,15}(?:·[\\p{IsHan}]{1,15}){0,4}");

	// 和 can be part of a name, so both sides must look like one.
	private static final Pattern AND = Pattern.compile("(?<=^\\p{IsHan}{2,3})和(?=\\p{IsHan}{2,3}$)");

	private static final Pattern NO_NAME = Pattern.compile("(?:以上|以下|上述|下列|下述|有关|该|其|本人|各位|全体|因|经).*");

	/** Signs that begin a body or a post and end no name. */
	private static final String NEVER_IN_NAMES = "市省县区旗盟局厅部委办副原驻第街镇乡苏村场站所处署社党";

	private final Set<String> known = new TreeSet<>();

	private PersonNames() {
	}

	/** The names that the text itself sets off from what follows. */
	static PersonNames in(List<Paragraph> paragraphs) {
		PersonNames names = new PersonNames();
		Pattern setOff = Pattern.compile("(?:任命|免去|^|[;。,、])(?<name>[\\p{IsHan}·]{2,12}?)(?:等)?(?:同志|[(]女|试用期满)");
		for (Paragraph paragraph : paragraphs) {
			Matcher matcher = setOff.matcher(Chars.squeeze(Chars.fold(paragraph.text())));
			while (matcher.find()) {
				names.known.add(matcher.group("name"));
			}
		}
		return names;
	}

	/**
	 * Names with what is said in brackets behind each, in order; empty if these are none.
	 */
	static Map<String, String> list(String printed) {
		Map<String, String> names = new LinkedHashMap<>();
		for (String part : AND.matcher(printed).replaceAll("、").split("[、,](?![^()]*[)])")) {
			Matcher note = NOTE.matcher(part);
			String said = note.find() ? note.group("note") : "";
			String name = NOTE.matcher(part).replaceAll("").replaceAll("同志$|等$", "");
			if (!NAME.matcher(name).matches() || NO_NAME.matcher(name).matches()
					|| name.codePointCount(0, name.length()) < 2 || name.codePointCount(0, name.length()) > 16) {
				return Map.of();
			}
			names.put(name, said);
		}
		return names;
	}

	/** How many signs of the text are the name it begins with. */
	int length(String text) {
		for (String name : this.known) {
			if (text.startsWith(name) && text.length() > name.length() + 2) {
				return name.length();
			}
		}
		if (text.indexOf('·') > 0 && text.indexOf('·') < 8) {
			Matcher dotted = Pattern.compile("[\\p{IsHan}]{1,8}·[\\p{IsHan}]{2,4}?(?=[市省县区旗盟政局]|[\\p{IsHan}]{4,})")
				.matcher(text);
			return dotted.lookingAt() ? dotted.end() : first(6, text);
		}
		int shorter = text.matches(COMPOUND + ".*") ? 3 : 2;
		int end = first(shorter, text);
		return isNeverInNames(text, end) ? end : first(shorter + 1, text);
	}

	/** Whether the split is a guess that someone should look at. */
	boolean isGuess(String text) {
		return this.known.stream().noneMatch(text::startsWith);
	}

	List<String> all() {
		return new ArrayList<>(this.known);
	}

	/**
	 * Where the first characters end; a rare one is two chars and one sign of a name.
	 */
	private static int first(int characters, String text) {
		return text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length())));
	}

	private static boolean isNeverInNames(String text, int at) {
		return at < text.length() && NEVER_IN_NAMES.indexOf(text.charAt(at)) >= 0;
	}

}
