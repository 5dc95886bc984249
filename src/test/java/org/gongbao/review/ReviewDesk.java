package org.gongbao.review;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTool;

/** Does for tests what people do at the desk, each under a name of their own. */
@PortalTool
public class ReviewDesk {

	public static final TestStaff EDITOR = TestStaff.editor();

	public static final TestStaff COLLEAGUE = TestStaff.of("colleague", Role.EDITOR);

	public static final TestStaff REVIEWER = TestStaff.reviewer();

	public static final TestStaff PUBLISHER = TestStaff.publisher();

	private final Manuscripts manuscripts;

	private final ReviewStates states;

	private final Reviews reviews;

	private final PartPages pages;

	private final Readiness readiness;

	private final JdbcClient jdbc;

	ReviewDesk(Manuscripts manuscripts, ReviewStates states, Reviews reviews, PartPages pages, Readiness readiness,
			JdbcClient jdbc) {
		this.manuscripts = manuscripts;
		this.states = states;
		this.reviews = reviews;
		this.pages = pages;
		this.readiness = readiness;
		this.jdbc = jdbc;
	}

	/** A manuscript in which nothing is wrong, begun by the editor. */
	public long begin(int year, int number) {
		return begin(ManuscriptMother.issue(year, number));
	}

	public long begin(Manuscript manuscript) {
		as(EDITOR);
		long id = this.manuscripts.create(manuscript, null, "由文本导入");
		nobody();
		return id;
	}

	/** The same handed in. */
	public long submitted(int year, int number) {
		long id = begin(year, number);
		submit(id);
		return id;
	}

	/** The same passed by three people. */
	public long approved(int year, int number) {
		long id = submitted(year, number);
		approve(id);
		return id;
	}

	public void submit(long id) {
		as(EDITOR);
		this.reviews.submit(id);
		nobody();
	}

	public void approve(long id) {
		confirm(id);
		for (PartKey part : states(id).keySet()) {
			pass(id, part, COLLEAGUE);
			pass(id, part, REVIEWER);
			pass(id, part, PUBLISHER);
		}
	}

	/** Lets everything stand that only has to be confirmed. */
	public void confirm(long id) {
		StaffMember editor = EDITOR.in(this.jdbc);
		this.readiness.of(head(id))
			.unconfirmed()
			.forEach((finding) -> this.jdbc.sql("""
					insert into check_acknowledgement (manuscript_id, finding_key, reason, staff_id, name)
					values (:id, :key, '已核对原件', :staff, :name)
					""")
				.param("id", id)
				.param("key", finding.key())
				.param("staff", editor.id())
				.param("name", editor.name())
				.update());
	}

	/** Opens the part and passes it. */
	public void pass(long id, PartKey part, TestStaff by) {
		decide(id, part, by, true, null);
	}

	public void giveBack(long id, PartKey part, TestStaff by, String reason) {
		decide(id, part, by, false, reason);
	}

	public void decide(long id, PartKey part, TestStaff by, boolean passes, @Nullable String comment) {
		as(by);
		try {
			this.pages.of(id, part);
			this.reviews.decide(id, decision(id, part, passes, comment));
		}
		finally {
			nobody();
		}
	}

	Decision decision(long id, PartKey part, boolean passes, @Nullable String comment) {
		PartReview review = state(id, part);
		Submission submission = review.submission();
		return new Decision(part, (submission != null) ? submission.id() : 0, review.next().orElse(Level.FIRST), passes,
				comment);
	}

	/** Changes the text of a document. */
	public void edit(long id, PartKey part, TestStaff by, String text) {
		as(by);
		try {
			this.manuscripts.change(id, "修改正文", (old) -> old.with(part, withText(old, part, text)));
		}
		finally {
			nobody();
		}
	}

	public Map<PartKey, PartReview> states(long id) {
		return this.states.of(id);
	}

	public PartReview state(long id, PartKey part) {
		return Objects.requireNonNull(states(id).get(part));
	}

	public ManuscriptHead head(long id) {
		return this.manuscripts.find(id).orElseThrow();
	}

	public StaffMember as(TestStaff staff) {
		return staff.signIn(this.jdbc);
	}

	public void nobody() {
		SecurityContextHolder.clearContext();
	}

	private static ManuscriptDocument withText(Manuscript manuscript, PartKey part, String text) {
		ManuscriptDocument old = manuscript.document(part).orElseThrow();
		return new ManuscriptDocument(old.section(), old.page(), old.number(), old.printedNumber(), old.title(),
				old.issuedOn(), old.issuer(), old.addressees(), text, old.abbreviated(), old.fullText(),
				old.effectiveFrom(), old.validUntil(), old.information(), old.relations(), old.statements(),
				old.attachments());
	}

}
