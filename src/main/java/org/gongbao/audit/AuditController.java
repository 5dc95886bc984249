package org.gongbao.audit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** Shows the log to staff and hands it out as a table. */
@Controller
class AuditController {

	private static final int PAGE = 50;

	private static final int SLICE = 500;

	private final AuditEntries entries;

	private final AuditLog log;

	private final ActorSource actors;

	private final AuditAccess access;

	private final Clock clock;

	AuditController(AuditEntries entries, AuditLog log, ActorSource actors, AuditAccess access, Clock clock) {
		this.entries = entries;
		this.log = log;
		this.actors = actors;
		this.access = access;
		this.clock = clock;
	}

	@GetMapping("/staff/audit")
	String list(RequestParameters parameters, Model model) {
		AuditFilter filter = filter(parameters);
		Paging paging = parameters.page(PAGE, 200).of(this.entries.count(filter));
		List<AuditPage.Row> rows = this.entries.page(filter, paging.offset(), paging.size())
			.stream()
			.map(AuditPage.Row::of)
			.toList();
		String csv = "/staff/audit.csv" + parameters.queryOf("who", "action", "subject", "from", "to");
		model.addAttribute("page", StaffPage.of("操作记录", StaffPage.Section.AUDIT));
		model.addAttribute("view", new AuditPage(filter, this.access.readsAll(), this.entries.actions(), rows, paging,
				AuditPage.end(this.entries.newest()), csv));
		return "staff/audit";
	}

	/**
	 * Goes slice by slice to the end as it was at the beginning, however long the log.
	 */
	@GetMapping("/staff/audit.csv")
	void export(RequestParameters parameters, HttpServletResponse response) throws IOException {
		AuditFilter filter = filter(parameters);
		this.log.record("导出操作记录", filter.words(), null, null);
		long last = this.entries.newest().map(AuditEntry::id).orElse(0L);
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Content-Disposition", "attachment; filename=\"audit-"
				+ LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()) + ".csv\"");
		try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
			AuditCsv csv = AuditCsv.to(out);
			List<AuditEntry> slice = this.entries.after(filter, 0, SLICE);
			while (!slice.isEmpty()) {
				for (AuditEntry entry : slice) {
					if (entry.id() <= last) {
						csv.write(entry);
					}
				}
				long reached = slice.get(slice.size() - 1).id();
				slice = (reached < last) ? this.entries.after(filter, reached, SLICE) : List.of();
			}
		}
	}

	private AuditFilter filter(RequestParameters parameters) {
		return AuditFilter.of(parameters, own());
	}

	/** Who may not read all, reads her own. */
	private @Nullable Long own() {
		if (this.access.readsAll()) {
			return null;
		}
		Long staffId = this.actors.actor().staffId();
		return (staffId != null) ? staffId : Long.valueOf(-1);
	}

}
