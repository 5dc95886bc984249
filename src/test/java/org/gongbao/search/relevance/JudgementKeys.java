package org.gongbao.search.relevance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.gongbao.docnumber.DocNumber;

/** The names by which files of judgements call things. */
final class JudgementKeys {

	private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d{1,3}-\\d+");

	private static final Map<String, Predicate<String>> SORTS = Map.of("document", JudgementKeys::isDocument, "title",
			Pattern.compile(".+").asMatchPredicate(), "issue", Pattern.compile("\\d{4}-\\d{1,3}").asMatchPredicate(),
			"day", JudgementKeys::isDay, "person", Pattern.compile("[^ ]+").asMatchPredicate(), "act",
			Pattern.compile("[^ ]+ [任免] [^ ]+").asMatchPredicate());

	private JudgementKeys() {
	}

	/** Whether a key names anything at all. */
	static boolean isSound(String key) {
		int space = key.indexOf(' ');
		return space > 0 && SORTS.getOrDefault(key.substring(0, space), (name) -> false).test(key.substring(space + 1));
	}

	/** As the address of a document has it. */
	private static boolean isDocument(String name) {
		return PLACE.matcher(name).matches()
				|| DocNumber.parse(name).filter((number) -> number.canonical().equals(name)).isPresent();
	}

	private static boolean isDay(String name) {
		try {
			for (String day : name.split("/", 2)) {
				LocalDate.parse(day);
			}
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
