package org.gongbao.personnel;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.issue.BookletItem;
import org.gongbao.issue.BookletPart;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDetails;

/** The appointments and removals of an issue on paper. */
@Component
class AppointmentBooklet implements BookletPart {

	private final Appointments appointments;

	private final PostRegister posts;

	AppointmentBooklet(Appointments appointments, PostRegister posts) {
		this.appointments = appointments;
		this.posts = posts;
	}

	@Override
	public ContentsKind kind() {
		return ContentsKind.APPOINTMENTS;
	}

	@Override
	public List<BookletItem> items(IssueDetails issue) {
		List<Appointment> acts = acts(issue);
		if (acts.isEmpty()) {
			return List.of();
		}
		List<ContentsLine> contents = issue.contents();
		for (int i = 0; i < contents.size(); i++) {
			if (contents.get(i).kind() == ContentsKind.APPOINTMENTS) {
				String title = contents.get(i).title();
				return List.of(item(i + 1, title, acts));
			}
		}
		return List.of(item(null, "人事任免", acts));
	}

	private List<Appointment> acts(IssueDetails issue) {
		AppointmentFilter filter = new AppointmentFilter(null, null, null, issue.ref().year(), issue.ref().number(),
				null);
		return this.appointments.list(filter, 0, Integer.MAX_VALUE).items();
	}

	private BookletItem item(@Nullable Integer line, String title, List<Appointment> acts) {
		return new BookletItem(line, "appointments", "personnel/printed",
				() -> new Printed(title, BatchView.all(acts, null, this.posts.reader())));
	}

	/**
	 * What is printed.
	 *
	 * @param title the title as the contents print it
	 * @param batches the acts in printed order
	 */
	record Printed(String title, List<BatchView> batches) {

	}

}
