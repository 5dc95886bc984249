package org.gongbao.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.chronicle.ChronicleFilter;
import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.document.DocumentFilter;
import org.gongbao.document.DocumentFilterReader;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.Appointment;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.personnel.AppointmentFilter;
import org.gongbao.personnel.AppointmentParameters;
import org.gongbao.personnel.Appointments;
import org.gongbao.publishing.ItemKind;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** What is new, as Atom feeds. */
@RestController
class FeedController {

	private final Issues issues;

	private final Documents documents;

	private final Appointments appointments;

	private final Chronicle chronicle;

	private final Corrections corrections;

	private final Feeds feeds;

	FeedController(Issues issues, Documents documents, Appointments appointments, Chronicle chronicle,
			Corrections corrections, Feeds feeds) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
		this.corrections = corrections;
		this.feeds = feeds;
	}

	@GetMapping(path = "/issues.atom", produces = Feeds.TYPE)
	String issues(HttpServletRequest request) {
		return this.feeds.xml(request, "各期公报", "/issues", "", entries(ItemKind.ISSUE, this.issues.newest(Feeds.ENTRIES),
				(issue) -> issue.ref().id(), FeedController::entry));
	}

	@GetMapping(path = "/documents.atom", produces = Feeds.TYPE)
	String documents(HttpServletRequest request, RequestParameters parameters) {
		DocumentFilter filter = DocumentFilterReader.read(parameters);
		return this.feeds.xml(request, "最新文件", "/documents",
				parameters.queryOf("year", "issue", "issuer", "section", "theme", "status"),
				entries(ItemKind.DOCUMENT, this.documents.list(filter, 0, Feeds.ENTRIES).items(), DocumentSummary::id,
						FeedController::entry));
	}

	@GetMapping(path = "/appointments.atom", produces = Feeds.TYPE)
	String appointments(HttpServletRequest request, RequestParameters parameters) {
		AppointmentFilter filter = AppointmentParameters.filter(parameters);
		return this.feeds.xml(request, "人事任免", "/appointments",
				parameters.queryOf("person", "post", "action", "issue", "year"),
				this.appointments.list(filter, 0, Feeds.ENTRIES)
					.items()
					.stream()
					.map((act) -> entry(act).corrected(act.corrections()))
					.toList());
	}

	@GetMapping(path = "/chronicle.atom", produces = Feeds.TYPE)
	String chronicle(HttpServletRequest request, RequestParameters parameters) {
		ChronicleFilter filter = ChronicleFilter.of(parameters);
		List<ChronicleEntry> newest = filter.isAny()
				? this.chronicle.list(filter, null, null, true, 0, Feeds.ENTRIES).items() : newestMonth();
		return this.feeds.xml(request, "大事记", "/chronicle", filter.query(),
				newest.stream()
					.limit(Feeds.ENTRIES)
					.map((entry) -> entry(entry).corrected(entry.corrections()))
					.toList());
	}

	private List<ChronicleEntry> newestMonth() {
		return this.chronicle.newestDay()
			.map(YearMonth::from)
			.map((month) -> this.chronicle.touching(month.atDay(1), month.atEndOfMonth()).reversed())
			.orElse(List.of());
	}

	private <T> List<FeedEntry> entries(ItemKind kind, List<T> items, Function<T, Long> id,
			Function<T, FeedEntry> entry) {
		Map<Long, List<Correction>> corrections = this.corrections.of(kind, items.stream().map(id).toList());
		return items.stream()
			.map((item) -> entry.apply(item).corrected(corrections.getOrDefault(id.apply(item), List.of())))
			.toList();
	}

	private static FeedEntry entry(IssueDetails issue) {
		String summary = "本期目录%d条".formatted(issue.contents().size());
		return new FeedEntry(issue.title() + " " + issue.ref().label(), issue.ref().path(), null, null,
				known(issue.publishedAt()), summary);
	}

	private static FeedEntry entry(DocumentSummary document) {
		LocalDate issuedOn = document.issuedOn();
		String number = (document.number() != null) ? document.number() : "无文号";
		String summary = (issuedOn != null) ? number + "，" + ChineseDates.date(issuedOn) : number;
		return new FeedEntry(document.title(), PagePaths.of("documents", document.key()), document.issuer(), null,
				document.publishedAt(), summary)
			.holding(document.validity());
	}

	private static FeedEntry entry(Appointment act) {
		boolean appoint = act.action() == AppointmentAction.APPOINT;
		String title = appoint ? act.person() + "任" + act.post() : "免去" + act.person() + act.post();
		// One person may have several acts: the fragment keeps the ids of entries apart.
		return new FeedEntry(title, PagePaths.of("people", act.person()) + "#act-" + act.id(), null, null,
				known(act.publishedAt()), act.reference());
	}

	private static FeedEntry entry(ChronicleEntry entry) {
		return new FeedEntry(ChineseDates.span(entry.from(), entry.to()), entry.path() + "#entry-" + entry.id(), null,
				null, known(entry.publishedAt()), String.join("\n", entry.paragraphs()));
	}

	private static Instant known(@Nullable Instant publishedAt) {
		return Objects.requireNonNullElse(publishedAt, Instant.EPOCH);
	}

}
