package org.gongbao.personnel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.web.NotFoundException;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PageMeta.Column;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** Pages of appointments and removals, and of the people they name. */
@Controller
class AppointmentController {

	static final Column COLUMN = Column.of("人事任免", "政府公报刊登的人事任免", "人事任免", "任职", "免职");

	private final AppointmentsPage list;

	private final Appointments appointments;

	private final PersonPage persons;

	AppointmentController(AppointmentsPage list, Appointments appointments, PersonPage persons) {
		this.persons = persons;
		this.list = list;
		this.appointments = appointments;
	}

	@GetMapping("/appointments")
	String appointments(RequestParameters parameters, Model model) {
		model.addAttribute("view", this.list.view(parameters));
		model.addAttribute("page",
				PageMeta.of("人事任免", "/appointments")
					.describedAs("政府公报刊登的人事任免，可按姓名、职务、年份查找")
					.in(PageMeta.Section.APPOINTMENTS)
					.column(COLUMN)
					.json("/appointments.json")
					.atom("/appointments.atom"));
		return "personnel/appointments";
	}

	@GetMapping("/people/{name}")
	String person(@PathVariable String name, Model model) {
		if (name.indexOf(0) >= 0) {
			throw new NotFoundException("No such name");
		}
		model.addAttribute("view", this.persons.view(name).orElseThrow(() -> this.appointments.absent(name)));
		model.addAttribute("page",
				PageMeta.of(name, PagePaths.of("people", name))
					.crumb("人事任免", "/appointments")
					.crumb(name, null)
					.in(PageMeta.Section.APPOINTMENTS)
					.column(COLUMN)
					.notIndexed()
					.json(PagePaths.of("people", name) + ".json"));
		return "personnel/person";
	}

}
