package org.gongbao.personnel;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.PersonKey;

/**
 * What staff say of the acts that name one name.
 *
 * @param id the id within this database
 * @param name the name
 * @param kind whether they concern one person or several
 * @param reason why, for the record of staff
 * @param by the name of the person who said so
 * @param at when
 * @param persons the persons, in the order of the page
 */
record NameRuling(long id, String name, Kind kind, String reason, String by, Instant at, List<Person> persons) {

	/** Whose an act of this name is. */
	PersonKey person(long actId) {
		if (this.kind == Kind.OPEN) {
			return PersonKey.ofName(this.name);
		}
		for (int i = 0; i < this.persons.size(); i++) {
			if (this.persons.get(i).acts().contains(actId)) {
				return new PersonKey(this.name, i + 1, this.persons.get(i).note());
			}
		}
		return new PersonKey(this.name, PersonKey.OPEN, "属于哪一位尚未核定");
	}

	/** Whether acts of one name concern one person. */
	enum Kind {

		/** 同一人. */
		ONE("同一人"),

		/** 同名不同人. */
		SEVERAL("同名不同人"),

		/** Nobody says, or no longer. */
		OPEN("未核定");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * One of the persons.
	 *
	 * @param note words that tell this one apart, may be null
	 * @param acts the acts that are this person's
	 */
	record Person(@Nullable String note, Set<Long> acts) {

	}

}
