package org.gongbao.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentFilter;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.document.ForceMark;
import org.gongbao.home.HomeView.ActRow;
import org.gongbao.home.HomeView.Cover;
import org.gongbao.home.HomeView.DocumentRow;
import org.gongbao.home.HomeView.Example;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.Appointment;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.personnel.AppointmentFilter;
import org.gongbao.personnel.Appointments;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

/** Gathers what is newest of everything. */
@Component
class HomePage {

	private static final int DOCUMENTS = 6;

	private static final int ACTS = 5;

	private static final int COVERS = 12;

	/** What a title puts into quotation marks is what people look for. */
	private static final Pattern QUOTED = Pattern.compile("[“《]([\\p{IsHan}]{3,12})[”》]");

	private final Issues issues;

	private final Documents documents;

	private final Appointments appointments;

	private final NewestIssue newestIssue;

	private final NewestMonth newestMonth;

	HomePage(Issues issues, Documents documents, Appointments appointments, NewestIssue newestIssue,
			NewestMonth newestMonth) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.newestIssue = newestIssue;
		this.newestMonth = newestMonth;
	}

	HomeView view() {
		List<IssueDetails> newestIssues = this.issues.newest(COVERS);
		List<DocumentSummary> newest = this.documents.list(DocumentFilter.ALL, 0, DOCUMENTS).items();
		List<Appointment> acts = this.appointments.list(AppointmentFilter.ALL, 0, ACTS).items();
		return new HomeView(examples(newestIssues, newest, acts, this.newestMonth.newestDay()),
				newestIssues.isEmpty() ? null : this.newestIssue.of(newestIssues.getFirst()),
				newest.stream().map(HomePage::row).toList(), acts.stream().map(HomePage::row).toList(),
				this.newestMonth.find(), shelf(newestIssues), meta(this.issues.count()), earlier(newestIssues));
	}

	private static List<Example> examples(List<IssueDetails> issues, List<DocumentSummary> documents,
			List<Appointment> acts, @Nullable LocalDate day) {
		List<Example> examples = new ArrayList<>();
		documents.stream()
			.map(DocumentSummary::number)
			.filter((number) -> number != null)
			.findFirst()
			.ifPresent((number) -> examples.add(example("文号", number)));
		documents.stream()
			.map((document) -> QUOTED.matcher(document.title()))
			.filter(Matcher::find)
			.findFirst()
			.ifPresent((quoted) -> examples.add(example("词句", quoted.group(1))));
		acts.stream().findFirst().ifPresent((act) -> examples.add(example("姓名", act.person())));
		issues.stream().findFirst().ifPresent((issue) -> examples.add(example("期次", issue.ref().label())));
		if (day != null) {
			examples.add(example("日期", ChineseDates.date(day)));
		}
		return examples;
	}

	private static Example example(String kind, String label) {
		return new Example(kind, label, PagePaths.search(label));
	}

	private static DocumentRow row(DocumentSummary document) {
		LocalDate issuedOn = document.issuedOn();
		return new DocumentRow((issuedOn != null) ? ChineseDates.date(issuedOn) : "", document.title(),
				PagePaths.of("documents", document.key()), document.number(), where(document),
				ForceMark.of(document.force()));
	}

	private static @Nullable String where(DocumentSummary document) {
		IssueRef issue = document.issue();
		if (issue == null) {
			return null;
		}
		return issue.label() + ((document.page() != null) ? " 第" + document.page() + "页" : "");
	}

	private static ActRow row(Appointment act) {
		return new ActRow(act.action() == AppointmentAction.APPOINT, act.person(), PagePaths.of("people", act.person()),
				act.post(), act.reference());
	}

	private static List<Cover> shelf(List<IssueDetails> issues) {
		List<Cover> covers = new ArrayList<>();
		int newestYear = issues.isEmpty() ? 0 : issues.getFirst().ref().year();
		int year = 0;
		for (IssueDetails issue : issues) {
			IssueRef ref = issue.ref();
			covers.add(new Cover(issue.title(), ref.year(), ref.number(), ref.label(), ref.path(),
					age(newestYear - ref.year()), ref.year() != year));
			year = ref.year();
		}
		return covers;
	}

	private static String age(int years) {
		return switch (years) {
			case 0 -> "current";
			case 1 -> "last";
			default -> "older";
		};
	}

	private List<Integer> earlier(List<IssueDetails> shown) {
		int oldest = shown.isEmpty() ? 0 : shown.getLast().ref().year();
		return this.issues.years().stream().filter((year) -> year < oldest).toList();
	}

	private static @Nullable String meta(long issues) {
		return (issues == 0) ? null : "共收录%d期".formatted(issues);
	}

}
