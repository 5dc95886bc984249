package org.gongbao.review.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.check.CheckAside;
import org.gongbao.check.CheckReport;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.review.Readiness;
import org.gongbao.review.ReviewStates;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;

/** Makes the page on which an issue is published, and the same beside its checks. */
@Component
@Transactional(readOnly = true)
class PublishPages implements CheckAside {

	private static final int DATE = "2023-05-18".length();

	private final Manuscripts manuscripts;

	private final ReviewStates reviews;

	private final Readiness readiness;

	private final Obstacles obstacles;

	private final ScheduleStore schedule;

	private final RepealedByIssue repealed;

	private final Issues issues;

	private final CurrentStaff current;

	PublishPages(Manuscripts manuscripts, ReviewStates reviews, Readiness readiness, Obstacles obstacles,
			ScheduleStore schedule, RepealedByIssue repealed, Issues issues, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.reviews = reviews;
		this.readiness = readiness;
		this.obstacles = obstacles;
		this.schedule = schedule;
		this.repealed = repealed;
		this.issues = issues;
		this.current = current;
	}

	PublishPage of(long id) {
		ManuscriptHead head = head(id);
		return page(head, this.readiness.of(head));
	}

	@Override
	public @Nullable Object of(long manuscriptId, CheckReport report) {
		return page(head(manuscriptId), report);
	}

	/** The public issue a manuscript became. */
	IssueRef issue(long id) {
		Long issue = head(id).issueId();
		return this.issues.publicByIds((issue != null) ? List.of(issue) : List.of())
			.stream()
			.findFirst()
			.map(IssueDetails::ref)
			.orElseThrow(() -> new RefusedPublicationException("这一期还没有公开，或已经撤回。"));
	}

	private ManuscriptHead head(long id) {
		return this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
	}

	private PublishPage page(ManuscriptHead head, CheckReport report) {
		Manuscript manuscript = this.manuscripts.content(head.id(), head.version());
		List<PublishPage.Repealed> repealed = this.repealed.of(manuscript);
		Optional<Scheduled> order = this.schedule.latest(head.id());
		return new PublishPage(head.id(), head.label(), head.version(), head.isOpen(),
				rows(manuscript, repealed.size()), repealed,
				head.isOpen() ? this.obstacles.of(head, report) : List.of(),
				Sentence.of(head.label(), manuscript.documents().size()),
				order.filter(Scheduled::isWaiting).map(PublishPages::waiting).orElse(null),
				order.filter((last) -> !last.isWaiting()).map(ScheduleNotes::sentence).orElse(null),
				Approvals.of(this.reviews.of(head.id()).values()), published(head), mayPublish());
	}

	private boolean mayPublish() {
		return this.current.find()
			.filter((member) -> member.is(Role.PUBLISHER) && !member.is(Role.ADMINISTRATOR))
			.isPresent();
	}

	private static Map<String, String> rows(Manuscript manuscript, int repealed) {
		Map<String, String> rows = new LinkedHashMap<>();
		IssueFacts facts = manuscript.facts();
		rows.put("期次", facts.label() + ((facts.serial() != null) ? "（总第" + facts.serial() + "期）" : ""));
		rows.put("文件", manuscript.documents().size() + "件");
		rows.put("任免", manuscript.appointments().size() + "人次");
		rows.put("大事记", manuscript.chronicle().entries().size() + "则");
		IssueFacts.Edition edition = facts.edition();
		rows.put("原版文件", (edition != null) ? "1份，" + edition.pages() + "页" : "没有");
		rows.put("随之标为废止", repealed + "件");
		return rows;
	}

	private static PublishPage.Waiting waiting(Scheduled order) {
		String minute = ChineseDates.minute(order.publishAt());
		return new PublishPage.Waiting(minute.substring(0, DATE), minute.substring(DATE + 1),
				String.valueOf(ScheduleNotes.sentence(order)));
	}

	private PublishPage.@Nullable PublishedIssue published(ManuscriptHead head) {
		Long issue = head.issueId();
		if (issue == null) {
			return null;
		}
		return this.issues.publicByIds(List.of(issue)).stream().findFirst().map(PublishPages::published).orElse(null);
	}

	private static PublishPage.PublishedIssue published(IssueDetails issue) {
		String when = (issue.publishedAt() != null) ? ChineseDates.minute(issue.publishedAt()) : "";
		return new PublishPage.PublishedIssue(issue.ref().path(), when, issue.proof());
	}

}
