package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.AppointmentsView.Choice;
import org.gongbao.personnel.AppointmentsView.Group;
import org.gongbao.publishing.Slice;
import org.gongbao.web.PagePaths;
import org.gongbao.web.PageRequest;
import org.gongbao.web.RequestParameters;

/** Builds the list of appointments and removals from the parameters of its address. */
@Component
class AppointmentsPage {

	private static final int SIZE = 50;

	private final Appointments appointments;

	private final IssuePages pages;

	private final PostRegister posts;

	AppointmentsPage(Appointments appointments, IssuePages pages, PostRegister posts) {
		this.appointments = appointments;
		this.pages = pages;
		this.posts = posts;
	}

	AppointmentsView view(RequestParameters parameters) {
		AppointmentFilter filter = AppointmentParameters.filter(parameters);
		PageRequest request = parameters.page(SIZE, 100);
		Slice<Appointment> slice = this.appointments.list(filter, AppointmentParameters.offset(request),
				request.size());
		var paging = request.of(slice.total());
		if (paging.page() != request.page()) {
			slice = this.appointments.list(filter, (int) paging.offset(), paging.size());
		}
		return new AppointmentsView(actions(parameters, filter), years(parameters, filter), filter.person(),
				filter.post(), ways(filter, slice.total()), parameters.others("person", "post"), groups(slice.items()),
				paging);
	}

	/** A name or a post that is known has a page of its own. */
	private List<Choice> ways(AppointmentFilter filter, long total) {
		List<Choice> ways = new ArrayList<>();
		if (filter.person() != null && total > 0) {
			ways.add(new Choice(filter.person() + "的任免历程", PagePaths.of("people", filter.person()), false));
		}
		if (filter.post() != null) {
			this.posts.known(filter.post())
				.ifPresent((entry) -> ways
					.add(new Choice("历任" + entry.post().label(), PagePaths.of("posts", entry.post().name()), false)));
		}
		return ways;
	}

	private static List<Choice> actions(RequestParameters parameters, AppointmentFilter filter) {
		return List.of(new Choice("全部", parameters.without("action"), filter.action() == null),
				choice(parameters, filter, AppointmentAction.APPOINT, "任职"),
				choice(parameters, filter, AppointmentAction.REMOVE, "免职"));
	}

	private static Choice choice(RequestParameters parameters, AppointmentFilter filter, AppointmentAction action,
			String label) {
		return new Choice(label, parameters.with("action", action.code()), filter.action() == action);
	}

	private List<Choice> years(RequestParameters parameters, AppointmentFilter filter) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("全部", parameters.without("year"), filter.year() == null));
		for (Integer year : this.appointments.years()) {
			choices
				.add(new Choice(year.toString(), parameters.with("year", year.toString()), year.equals(filter.year())));
		}
		return choices;
	}

	private List<Group> groups(List<Appointment> acts) {
		Map<String, List<Appointment>> byIssue = new LinkedHashMap<>();
		for (Appointment act : acts) {
			String heading = (act.issue() != null) ? act.issue().label() : "单独发布的文件";
			byIssue.computeIfAbsent(heading, (key) -> new ArrayList<>()).add(act);
		}
		List<Group> groups = new ArrayList<>();
		byIssue.forEach((heading, group) -> groups.add(group(heading, group)));
		return groups;
	}

	private Group group(String heading, List<Appointment> acts) {
		IssueRef issue = acts.getFirst().issue();
		Integer page = (issue != null) ? this.pages.page(issue) : null;
		List<BatchView> views = BatchView.all(acts, page, this.posts.reader());
		String months = (issue != null) ? this.pages.months(issue, acts) : null;
		String meta = ((months != null) ? months + "，" : "") + "%d批%d人次".formatted(views.size(), acts.size());
		return new Group(heading, meta, (issue != null) ? issue.path() : null, views);
	}

}
