package org.gongbao.personnel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.PostReader;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.TenureAct.Place;
import org.gongbao.personnel.tenure.When;

/** Makes of printed acts what tenures are made of: whose, when, about which posts. */
@Component
class TenureActs {

	private final PostRegister posts;

	private final DecisionTimes times;

	private final NameRulings rulings;

	TenureActs(PostRegister posts, DecisionTimes times, NameRulings rulings) {
		this.posts = posts;
		this.times = times;
		this.rulings = rulings;
	}

	List<TenureAct> of(Collection<Appointment> acts) {
		Map<Long, When> decided = this.times.of(acts);
		Map<String, NameRuling> ruled = this.rulings
			.newest(acts.stream().map(Appointment::person).collect(Collectors.toSet()));
		PostReader reader = this.posts.reader();
		return acts.stream()
			.map((act) -> act(act, Objects.requireNonNull(decided.get(act.id())), ruled.get(act.person()), reader))
			.toList();
	}

	private static TenureAct act(Appointment act, When decided, @Nullable NameRuling ruling, PostReader reader) {
		IssueRef issue = act.issue();
		Place place = new Place((issue != null) ? issue.year() : 0, (issue != null) ? issue.number() : 0,
				act.batchId());
		PersonKey person = (ruling != null) ? ruling.person(act.id()) : PersonKey.ofName(act.person());
		return new TenureAct(act.id(), person, act.action() == AppointmentAction.APPOINT, reader.read(act.post()),
				act.post(), decided, effect(act, decided), place);
	}

	/** Who retires leaves on the day of retirement, if the act says which that is. */
	private static When effect(Appointment act, When decided) {
		boolean removes = act.action() == AppointmentAction.REMOVE;
		When retired = removes ? When.read(act.retiredOn()) : null;
		When stated = (retired != null) ? retired : When.read(act.effectiveFrom());
		return (stated != null) ? stated : decided;
	}

}
