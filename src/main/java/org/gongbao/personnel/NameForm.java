package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.personnel.NameRuling.Person;

/**
 * What was typed about a name.
 *
 * @param basis the ruling that was shown, 0 for none
 * @param person act to the ordinal of its person
 * @param notes words that tell the persons apart, in their order, maybe empty
 * @param reason why
 */
record NameForm(long basis, Map<Long, Integer> person, List<String> notes, String reason) {

	/** How many persons of one name a form tells apart. */
	static final int MOST = 6;

	static NameForm of(HttpServletRequest request) {
		Map<Long, Integer> person = new HashMap<>();
		for (String name : request.getParameterMap().keySet()) {
			if (name.matches("act-\\d{1,15}")) {
				int ordinal = number(request.getParameter(name));
				person.put(Long.valueOf(name.substring(4)), Math.clamp(ordinal, 1, MOST));
			}
		}
		List<String> notes = new ArrayList<>();
		for (int i = 1; i <= MOST; i++) {
			notes.add(text(request.getParameter("note-" + i)));
		}
		return new NameForm(number(request.getParameter("basis")), person, notes, text(request.getParameter("reason")));
	}

	/**
	 * The form as a ruling fills it; every act is the first person's before there is one.
	 */
	static NameForm of(@Nullable NameRuling ruling, List<Long> acts) {
		Map<Long, Integer> person = new HashMap<>();
		List<String> notes = new ArrayList<>();
		List<Person> persons = (ruling != null) ? ruling.persons() : List.of();
		for (long act : acts) {
			person.put(act, 1);
			for (int i = 0; i < persons.size(); i++) {
				if (persons.get(i).acts().contains(act)) {
					person.put(act, i + 1);
				}
			}
		}
		for (int i = 0; i < MOST; i++) {
			String note = (i < persons.size()) ? persons.get(i).note() : null;
			notes.add((note != null) ? note : "");
		}
		return new NameForm((ruling != null) ? ruling.id() : 0, person, notes, "");
	}

	/** The persons the acts are given to; who has none is left out. */
	List<Person> persons(Kind kind, List<Long> acts) {
		if (kind == Kind.ONE) {
			return List.of(new Person(null, new LinkedHashSet<>(acts)));
		}
		List<Person> persons = new ArrayList<>();
		for (int i = 1; kind == Kind.SEVERAL && i <= MOST; i++) {
			Set<Long> theirs = new LinkedHashSet<>();
			for (long act : acts) {
				if (this.person.getOrDefault(act, 1) == i) {
					theirs.add(act);
				}
			}
			if (!theirs.isEmpty()) {
				String note = this.notes.get(i - 1);
				persons.add(new Person(note.isEmpty() ? null : note, theirs));
			}
		}
		return persons;
	}

	private static int number(@Nullable String text) {
		return (text != null && text.matches("\\d{1,9}")) ? Integer.parseInt(text) : 0;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
