package org.gongbao.personnel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.personnel.NameRuling.Person;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.StaffMember;

/**
 * Saying whether the acts of one name concern one person. It takes one person with a
 * reason; saying something else later takes it back.
 */
@Component
@Transactional
class NameDesk {

	private static final int LONGEST_NOTE = 40;

	private static final int LONGEST_REASON = 500;

	private final Appointments appointments;

	private final NameRulings rulings;

	private final ChangeLog changeLog;

	private final AuditLog audit;

	NameDesk(Appointments appointments, NameRulings rulings, ChangeLog changeLog, AuditLog audit) {
		this.appointments = appointments;
		this.rulings = rulings;
		this.changeLog = changeLog;
		this.audit = audit;
	}

	/**
	 * Rules on a name; what is public changes at once.
	 * @throws RefusedStepException if the form does not say enough, or somebody else
	 * ruled meanwhile
	 */
	void rule(String name, Kind kind, NameForm form, StaffMember by) {
		List<Appointment> acts = this.appointments.ofPerson(name);
		List<Long> ids = acts.stream().map(Appointment::id).toList();
		// Appended first: its lock makes two people who rule at the same time one after
		// the other.
		this.changeLog.put(ItemKind.APPOINTMENT, ids);
		NameRuling before = this.rulings.newest(name).orElse(null);
		if (form.basis() != ((before != null) ? before.id() : 0)) {
			throw new RefusedStepException("reason", "别人刚刚核定过这个姓名，请看过“经过”以后再决定。");
		}
		List<Person> persons = form.persons(kind, ids);
		check(kind, form, persons);
		this.rulings.insert(name, kind, form.reason(), by.id(), by.name(), persons);
		this.audit.record("核定同名", name, (before != null) ? words(before.kind(), before.persons(), acts) : null,
				words(kind, persons, acts) + "\n理由：" + form.reason());
	}

	private static void check(Kind kind, NameForm form, List<Person> persons) {
		if (form.reason().length() < 2) {
			throw new RefusedStepException("reason", "请写明理由，例如：已与组织部门核对。");
		}
		if (form.reason().length() > LONGEST_REASON) {
			throw new RefusedStepException("reason", "理由最多%d字，请缩短。".formatted(LONGEST_REASON));
		}
		if (kind == Kind.SEVERAL && persons.size() < 2) {
			throw new RefusedStepException("acts", "所有任免都归给了同一人。不是同一人的，请至少分给两个人；是同一人的，请按“同一人”。");
		}
		if (persons.stream()
			.map(Person::note)
			.filter(Objects::nonNull)
			.anyMatch((note) -> note.length() > LONGEST_NOTE)) {
			throw new RefusedStepException("note-1", "区分说明最多%d字，请缩短。".formatted(LONGEST_NOTE));
		}
		long told = persons.stream().map(Person::note).distinct().count();
		if (kind == Kind.SEVERAL
				&& (told < persons.size() || persons.stream().anyMatch((person) -> person.note() == null))) {
			throw new RefusedStepException("note-1", "请给每个人写一句不同的区分说明，读者靠它分辨，例如所在单位。");
		}
	}

	private static String words(Kind kind, List<Person> persons, List<Appointment> acts) {
		return kind.label() + persons.stream()
			.map((person) -> "\n" + ((person.note() != null) ? person.note() + "：" : "")
					+ acts.stream()
						.filter((act) -> person.acts().contains(act.id()))
						.map((act) -> ((act.action() == AppointmentAction.APPOINT) ? "任" : "免") + act.post())
						.collect(Collectors.joining("；")))
			.collect(Collectors.joining());
	}

}
