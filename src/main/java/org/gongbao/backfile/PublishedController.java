package org.gongbao.backfile;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.Appointment;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.personnel.AppointmentFilter;
import org.gongbao.personnel.Appointments;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** What has been published, for staff. */
@Controller
class PublishedController {

	private static final int MOST = 2000;

	private final PublishedList list;

	private final Issues issues;

	private final Appointments appointments;

	private final Chronicle chronicle;

	private final CurrentStaff current;

	PublishedController(PublishedList list, Issues issues, Appointments appointments, Chronicle chronicle,
			CurrentStaff current) {
		this.list = list;
		this.issues = issues;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.current = current;
	}

	@GetMapping("/staff/published")
	String all(RequestParameters parameters, Model model) {
		model.addAttribute("view", this.list.of(parameters, this.current.require()));
		model.addAttribute("page", StaffPage.of("已发布", StaffPage.Section.PUBLISHED));
		return "backfile/published";
	}

	@GetMapping("/staff/published/{year:\\d{1,6}}/{number:\\d{1,6}}")
	String items(@PathVariable int year, @PathVariable int number, Model model) {
		IssueDetails issue = this.issues.find(year, number)
			.orElseThrow(() -> new NotFoundException("No public issue " + year + "/" + number));
		List<IssueItemsView.Item> acts = this.appointments
			.list(new AppointmentFilter(null, null, null, year, number, null), 0, MOST)
			.items()
			.stream()
			.map(PublishedController::item)
			.toList();
		List<IssueItemsView.Item> entries = this.chronicle.ofIssue(issue.ref().id())
			.stream()
			.map(PublishedController::item)
			.toList();
		model.addAttribute("view", new IssueItemsView(issue.ref().id(), issue.ref().label(), issue.ref().path(), acts,
				entries, this.current.require().is(Role.EDITOR)));
		model.addAttribute("page", StaffPage.of(issue.ref().label() + "的任免和大事记", StaffPage.Section.PUBLISHED));
		return "backfile/items";
	}

	private static IssueItemsView.Item item(Appointment act) {
		String verb = (act.action() == AppointmentAction.APPOINT) ? "任" : "免";
		String reference = (act.reference() != null) ? act.reference() : "未印任免文号";
		return new IssueItemsView.Item(act.id(), reference, verb + "　" + act.person() + "　" + act.post(),
				!act.corrections().isEmpty());
	}

	private static IssueItemsView.Item item(ChronicleEntry entry) {
		return new IssueItemsView.Item(entry.id(), ChineseDates.span(entry.from(), entry.to()),
				String.join("\n", entry.paragraphs()), !entry.corrections().isEmpty());
	}

}
