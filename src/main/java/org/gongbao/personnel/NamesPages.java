package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.personnel.NamesView.Line;
import org.gongbao.personnel.NamesView.One;
import org.gongbao.personnel.NamesView.Row;
import org.gongbao.personnel.NamesView.Tab;
import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.publishing.Slice;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;
import org.gongbao.web.PageRequest;
import org.gongbao.web.Paging;
import org.gongbao.web.Problems;
import org.gongbao.web.RequestParameters;

/** Makes the pages on which staff tell people of one name apart. */
@Component
@Transactional(readOnly = true)
class NamesPages {

	private static final int SIZE = 20;

	private final Appointments appointments;

	private final SharedNames names;

	private final NameRulings rulings;

	private final TenureActs acts;

	NamesPages(Appointments appointments, SharedNames names, NameRulings rulings, TenureActs acts) {
		this.appointments = appointments;
		this.names = names;
		this.rulings = rulings;
		this.acts = acts;
	}

	NamesView all(RequestParameters parameters) {
		boolean decided = parameters.text("show").filter("decided"::equals).isPresent();
		String query = parameters.text("q").orElse(null);
		PageRequest asked = parameters.page(SIZE, 100);
		Slice<SharedNames.Name> slice = this.names.find(decided, query, (int) asked.offset(), asked.size());
		Paging paging = asked.of(slice.total());
		if (paging.page() != asked.page()) {
			slice = this.names.find(decided, query, (int) paging.offset(), paging.size());
		}
		List<Tab> tabs = List.of(new Tab("待核定", "/staff/names", this.names.count(false), !decided),
				new Tab("已核定", "/staff/names?show=decided", this.names.count(true), decided));
		return new NamesView(tabs, query, decided ? "decided" : "open", slice.items().stream().map(this::row).toList(),
				paging);
	}

	private Row row(SharedNames.Name name) {
		List<TenureAct> all = this.acts.of(this.appointments.ofPerson(name.name()));
		return new Row(name.name(), PagePaths.of("staff", "names", name.name()), name.posts(), name.acts(),
				state(this.rulings.newest(name.name()).orElse(null), all), NameDoubts.of(all));
	}

	/** One name, empty if no public act bears it. */
	Optional<One> one(String name, StaffMember reader, @Nullable NameForm typed, Problems problems) {
		List<Appointment> printed = this.appointments.ofPerson(name);
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		NameRuling ruling = this.rulings.newest(name).orElse(null);
		List<TenureAct> all = this.acts.of(printed).stream().sorted(TenureAct.IN_TIME).toList();
		Map<Long, Appointment> byId = printed.stream().collect(Collectors.toMap(Appointment::id, (act) -> act));
		NameForm form = (typed != null) ? typed : NameForm.of(ruling, all.stream().map(TenureAct::id).toList());
		List<Line> lines = all.stream()
			.map((act) -> line(act, Objects.requireNonNull(byId.get(act.id())), form))
			.toList();
		List<Integer> ordinals = new ArrayList<>();
		for (int i = 1; i <= Math.min(NameForm.MOST, Math.max(2, all.size())); i++) {
			ordinals.add(i);
		}
		return Optional.of(new One(name, PagePaths.of("people", name), state(ruling, all), NameDoubts.of(all), form,
				lines, ordinals, reader.is(Role.EDITOR), story(name), problems));
	}

	private static Line line(TenureAct act, Appointment printed, NameForm form) {
		String reference = (printed.reference() != null) ? printed.reference() : "未印任免文号";
		String where = (printed.issue() != null) ? printed.issue().label() + "　" + reference : reference;
		return new Line(act.id(), act.effect().words(), (act.appoint() ? "任　" : "免　") + act.printed(), where,
				form.person().getOrDefault(act.id(), 1));
	}

	private static String state(@Nullable NameRuling ruling, List<TenureAct> all) {
		if (ruling == null || ruling.kind() == Kind.OPEN) {
			return Kind.OPEN.label();
		}
		boolean later = all.stream().anyMatch((act) -> act.person().ordinal() == PersonKey.OPEN);
		return ruling.kind().label() + (later ? "，有新的任免" : "");
	}

	private List<String> story(String name) {
		return this.rulings.history(name)
			.stream()
			.sorted(Comparator.comparingLong(NameRuling::id).reversed())
			.map((ruling) -> "%s　%s：%s。理由：%s".formatted(ChineseDates.minute(ruling.at()), ruling.by(),
					ruling.kind().label(), ruling.reason()))
			.toList();
	}

}
