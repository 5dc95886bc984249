package org.gongbao.review.publish;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.review.ReviewDesk;

/** Manuscripts of many documents that three people have passed. */
final class ApprovedIssues {

	static final int DOCUMENTS = 40;

	private final ReviewDesk desk;

	private final JdbcClient jdbc;

	ApprovedIssues(ReviewDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** The first issue of a year. */
	long of(int year) {
		long id = this.desk.begin(manuscript(year));
		this.desk.confirm(id);
		this.desk.submit(id);
		List<Long> people = List.of(ReviewDesk.COLLEAGUE.in(this.jdbc).id(), ReviewDesk.REVIEWER.in(this.jdbc).id(),
				ReviewDesk.PUBLISHER.in(this.jdbc, "x").id());
		for (int level = 1; level <= people.size(); level++) {
			this.jdbc
				.sql("insert into review_step (submission_id, level, decision, staff_id, staff_name)"
						+ " select id, :level, 'passed', :staff, '' from review_submission where manuscript_id = :id")
				.param("level", level)
				.param("staff", people.get(level - 1))
				.param("id", id)
				.update();
		}
		return id;
	}

	private static Manuscript manuscript(int year) {
		Manuscript small = ManuscriptMother.issue(year, 1);
		List<ManuscriptDocument> documents = new ArrayList<>();
		List<IssueFacts.Line> lines = new ArrayList<>();
		for (int i = 1; i <= DOCUMENTS; i++) {
			ManuscriptDocument document = document(ManuscriptMother.notice(year), i);
			documents.add(document);
			lines.add(new IssueFacts.Line(String.valueOf(document.section()), document.title(), document.page(),
					ContentsKind.DOCUMENT, "d" + i));
		}
		lines.add(new IssueFacts.Line("人事任免", "人事任免", DOCUMENTS + 1, ContentsKind.APPOINTMENTS, null));
		lines.add(new IssueFacts.Line("大事记", "大事记", DOCUMENTS + 2, ContentsKind.CHRONICLE, null));
		return Manuscript.of(small.facts().withContents(lines), documents, small.appointments(), small.chronicle());
	}

	private static ManuscriptDocument document(ManuscriptDocument notice, int serial) {
		String number = String.valueOf(notice.number()).replaceFirst("1号$", serial + "号");
		return new ManuscriptDocument(notice.section(), serial, number, number, "通辽市人民政府关于第" + serial + "项事务的通告",
				notice.issuedOn(), notice.issuer(), notice.addressees(), notice.text().repeat(20), false, null, null,
				null, notice.information(), List.of(), List.of(), List.of());
	}

}
