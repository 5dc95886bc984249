package org.gongbao.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.Career.Line;
import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.personnel.PersonView.Entry;
import org.gongbao.personnel.PersonView.Group;
import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.PostReader;
import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.Tenures;
import org.gongbao.personnel.tenure.When;
import org.gongbao.web.PagePaths;

/** Makes the page of one name. */
@Component
@Transactional(readOnly = true)
class PersonPage {

	private final Appointments appointments;

	private final TenureActs acts;

	private final PostRegister posts;

	private final NameRulings rulings;

	private final IssuePages pages;

	private final List<PersonMentions> texts;

	private final Clock clock;

	PersonPage(Appointments appointments, TenureActs acts, PostRegister posts, NameRulings rulings, IssuePages pages,
			List<PersonMentions> texts, Clock clock) {
		this.appointments = appointments;
		this.acts = acts;
		this.posts = posts;
		this.rulings = rulings;
		this.pages = pages;
		this.texts = texts;
		this.clock = clock;
	}

	/** The page of a name, empty if no public act names it. */
	Optional<PersonView> view(String name) {
		List<Appointment> printed = this.appointments.ofPerson(name);
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		List<TenureAct> all = this.acts.of(printed);
		Map<Long, Appointment> byId = printed.stream().collect(Collectors.toMap(Appointment::id, (act) -> act));
		Map<Integer, List<TenureAct>> byPerson = new TreeMap<>();
		all.stream()
			.sorted(TenureAct.IN_TIME)
			.forEach((act) -> byPerson.computeIfAbsent(act.person().ordinal(), (key) -> new ArrayList<>()).add(act));
		NameRuling ruling = this.rulings.newest(name).orElse(null);
		boolean apart = byPerson.size() > 1 || (ruling != null && ruling.kind() == Kind.SEVERAL);
		List<Group> groups = byPerson.values().stream().map((acts) -> group(acts, byId, apart)).toList();
		return Optional
			.of(new PersonView(name, lead(all), PagePaths.search(name), places(name), groups, notes(ruling, groups)));
	}

	private List<PersonMentions.Place> places(String name) {
		return this.texts.stream().flatMap((text) -> text.of(name).stream()).toList();
	}

	private Group group(List<TenureAct> acts, Map<Long, Appointment> byId, boolean apart) {
		PersonKey person = acts.getFirst().person();
		Map<Long, List<TenureAct>> batches = new LinkedHashMap<>();
		acts.forEach((act) -> batches.computeIfAbsent(act.place().batch(), (key) -> new ArrayList<>()).add(act));
		PostReader reader = this.posts.reader();
		boolean[] first = { true };
		List<Entry> entries = batches.values().stream().map((batch) -> {
			Entry entry = entry(batch, byId, reader, first[0]);
			first[0] = false;
			return entry;
		}).toList();
		return new Group(HolderView.anchor(person), apart ? person.label() : null, career(acts), entries);
	}

	private Career career(List<TenureAct> acts) {
		Map<String, List<Tenure>> byPost = new LinkedHashMap<>();
		Tenures.of(acts)
			.forEach(
					(tenure) -> byPost.computeIfAbsent(tenure.post().label(), (post) -> new ArrayList<>()).add(tenure));
		List<Line> lines = new ArrayList<>();
		byPost.forEach((post, tenures) -> lines.add(new Line(post, tenures)));
		return Career.of(lines, LocalDate.now(this.clock));
	}

	/** Whoever is appointed stands before what is left behind. */
	private Entry entry(List<TenureAct> batch, Map<Long, Appointment> byId, PostReader reader, boolean isFirst) {
		List<Appointment> printed = batch.stream()
			.sorted(Comparator.comparing(TenureAct::appoint).reversed().thenComparingLong(TenureAct::id))
			.map((act) -> Objects.requireNonNull(byId.get(act.id())))
			.toList();
		Appointment act = printed.getFirst();
		TenureAct first = batch.getFirst();
		When stated = batch.stream()
			.filter(TenureAct::appoint)
			.map(TenureAct::effect)
			.findFirst()
			.orElse(first.effect());
		boolean other = !stated.equals(first.decided());
		String note = other ? (act.action() == AppointmentAction.APPOINT) ? "起算" : "退休" : isFirst ? "首次见于公报" : null;
		IssueRef issue = act.issue();
		return new Entry(date(stated, issue), note, printed.stream().map((one) -> ActView.of(one, reader)).toList(),
				act.intro(), act.reference(), (issue != null) ? this.pages.label(issue) : null,
				(issue != null) ? "/appointments?issue=" + issue.code() : null);
	}

	/** A span that says less than the issue does is not worth saying. */
	private static String date(When when, @Nullable IssueRef issue) {
		boolean vague = when.earliest().plusMonths(3).isBefore(when.latest());
		return (vague && issue != null) ? issue.label() : when.words();
	}

	private static String lead(List<TenureAct> acts) {
		int first = acts.stream().mapToInt((act) -> act.effect().earliest().getYear()).min().orElse(0);
		int last = acts.stream().mapToInt((act) -> act.decided().latest().getYear()).max().orElse(0);
		String years = (first == last) ? first + "年" : first + "年至" + last + "年";
		return "%s，本公报刊登的任免共%d人次".formatted(years, acts.size());
	}

	private static List<String> notes(@Nullable NameRuling ruling, List<Group> groups) {
		List<String> notes = new ArrayList<>();
		Kind kind = (ruling != null) ? ruling.kind() : Kind.OPEN;
		notes.add(switch (kind) {
			case ONE -> "同名各条经本公报编辑部核定，属于同一人。";
			case SEVERAL -> "经本公报编辑部核定，同名者不是同一人，分别列出。";
			case OPEN -> "按姓名归集，同名者可能不是同一人，任期也按姓名推算。";
		});
		if (groups.getLast().anchor().equals("p-open")) {
			notes.add("核定以后刊登的任免单列，是否同一人尚未核定。");
		}
		notes.add("只列本公报刊登的任免，不是完整履历。");
		notes.add("灰条为公报所载的任职期间；没有刊登免职的，灰条延至今日并以虚线收尾；只刊登免职的，以虚线开头。");
		return notes;
	}

}
