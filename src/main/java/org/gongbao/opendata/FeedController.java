package org.gongbao.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.document.DocumentFilter;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.Appointment;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.personnel.AppointmentFilter;
import org.gongbao.personnel.Appointments;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;
import org.gongbao.web.Site;
import org.gongbao.web.SiteIdentity;

/** What is new, as Atom feeds. */
@RestController
class FeedController {

	private static final String ATOM = "application/atom+xml;charset=UTF-8";

	private static final int ENTRIES = 50;

	private final Issues issues;

	private final Documents documents;

	private final Appointments appointments;

	private final Chronicle chronicle;

	private final AbsoluteLinks links;

	private final SiteIdentity identity;

	FeedController(Issues issues, Documents documents, Appointments appointments, Chronicle chronicle,
			AbsoluteLinks links, SiteIdentity identity) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.links = links;
		this.identity = identity;
	}

	@GetMapping(path = "/issues.atom", produces = ATOM)
	String issues(HttpServletRequest request) {
		return feed(request, "各期公报", "/issues",
				this.issues.all().stream().limit(ENTRIES).map(FeedController::entry).toList());
	}

	@GetMapping(path = "/documents.atom", produces = ATOM)
	String documents(HttpServletRequest request) {
		return feed(request, "最新文件", "/documents",
				this.documents.list(DocumentFilter.ALL, 0, ENTRIES)
					.items()
					.stream()
					.map(FeedController::entry)
					.toList());
	}

	@GetMapping(path = "/appointments.atom", produces = ATOM)
	String appointments(HttpServletRequest request) {
		return feed(request, "人事任免", "/appointments",
				this.appointments.list(AppointmentFilter.ALL, 0, ENTRIES)
					.items()
					.stream()
					.map(FeedController::entry)
					.toList());
	}

	@GetMapping(path = "/chronicle.atom", produces = ATOM)
	String chronicle(HttpServletRequest request) {
		List<ChronicleEntry> newest = this.chronicle.newestDay()
			.map(YearMonth::from)
			.map((month) -> this.chronicle.touching(month.atDay(1), month.atEndOfMonth()).reversed())
			.orElse(List.of());
		return feed(request, "大事记", "/chronicle", newest.stream().limit(ENTRIES).map(FeedController::entry).toList());
	}

	private String feed(HttpServletRequest request, String what, String path, List<FeedEntry> entries) {
		Site site = this.identity.site();
		String author = Objects.requireNonNullElse(site.organizer(), site.name());
		return new AtomFeed(this.links.base(request), site.name() + "－" + what, author, path, entries).xml();
	}

	private static FeedEntry entry(IssueDetails issue) {
		String summary = "本期目录%d条".formatted(issue.contents().size());
		return new FeedEntry(issue.title() + " " + issue.ref().label(), issue.ref().path(), null,
				known(issue.publishedAt()), summary);
	}

	private static FeedEntry entry(DocumentSummary document) {
		LocalDate issuedOn = document.issuedOn();
		String number = (document.number() != null) ? document.number() : "无文号";
		String summary = (issuedOn != null) ? number + "，" + ChineseDates.date(issuedOn) : number;
		return new FeedEntry(document.title(), PagePaths.of("documents", document.key()), document.issuer(),
				document.publishedAt(), summary);
	}

	private static FeedEntry entry(Appointment act) {
		boolean appoint = act.action() == AppointmentAction.APPOINT;
		String title = appoint ? act.person() + "任" + act.post() : "免去" + act.person() + act.post();
		// One person may have several acts: the fragment keeps the ids of entries apart.
		return new FeedEntry(title, PagePaths.of("people", act.person()) + "#act-" + act.id(), null,
				known(act.publishedAt()), act.reference());
	}

	private static FeedEntry entry(ChronicleEntry entry) {
		return new FeedEntry(ChineseDates.span(entry.from(), entry.to()), entry.path() + "#entry-" + entry.id(), null,
				known(entry.publishedAt()), String.join("\n", entry.paragraphs()));
	}

	private static Instant known(@Nullable Instant publishedAt) {
		return Objects.requireNonNullElse(publishedAt, Instant.EPOCH);
	}

}
