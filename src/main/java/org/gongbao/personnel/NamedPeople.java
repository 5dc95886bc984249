package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.personnel.PersonHistory.Person;
import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.Tenures;

/** The people whom public acts name, for whoever gives them out as data. */
@Component
@Transactional(readOnly = true)
public class NamedPeople {

	private final Appointments appointments;

	private final TenureActs acts;

	private final NameRulings rulings;

	NamedPeople(Appointments appointments, TenureActs acts, NameRulings rulings) {
		this.appointments = appointments;
		this.acts = acts;
		this.rulings = rulings;
	}

	/**
	 * The bearers of a name.
	 * @param name the exact name
	 * @return nobody if no public act has it
	 */
	public PersonHistory of(String name) {
		Map<PersonKey, List<TenureAct>> byPerson = new TreeMap<>(Comparator.comparingInt(PersonKey::ordinal));
		this.acts.of(this.appointments.ofPerson(name))
			.forEach((act) -> byPerson.computeIfAbsent(act.person(), (key) -> new ArrayList<>()).add(act));
		List<Person> persons = new ArrayList<>();
		byPerson.forEach((key, acts) -> persons.add(new Person(key, Tenures.of(acts))));
		return new PersonHistory(this.rulings.newest(name).map(NameRuling::kind).orElse(Kind.OPEN).code(), persons);
	}

}
