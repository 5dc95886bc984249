package org.gongbao.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.check.CheckReport;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.StaffMember;

/**
 * The steps of the three reviews. Each holds the manuscript, so that of two people who
 * decide at once the second is told what the first did.
 */
@Component
@Transactional
public class Reviews {

	private final Manuscripts manuscripts;

	private final ReviewStates states;

	private final SubmissionStore submissions;

	private final Comments comments;

	private final SeenTexts seen;

	private final Readiness readiness;

	private final CurrentStaff current;

	private final AuditLog audit;

	Reviews(Manuscripts manuscripts, ReviewStates states, SubmissionStore submissions, Comments comments,
			SeenTexts seen, Readiness readiness, CurrentStaff current, AuditLog audit) {
		this.manuscripts = manuscripts;
		this.states = states;
		this.submissions = submissions;
		this.comments = comments;
		this.seen = seen;
		this.readiness = readiness;
		this.current = current;
		this.audit = audit;
	}

	/**
	 * Hands in every part that has to be reviewed (送审).
	 * @param id the manuscript
	 * @return how many parts were handed in
	 * @throws RefusedReviewException if something stands in the way, or nothing is left
	 */
	public int submit(long id) {
		ManuscriptHead head = this.manuscripts.hold(id);
		int blocking = this.readiness.of(head).blocking().size();
		if (blocking > 0) {
			throw new RefusedReviewException("还有" + blocking + "处必须处理，处理完才能送审。");
		}
		List<PartReview> parts = this.states.of(id).values().stream().filter(PartReview::toSubmit).toList();
		if (parts.isEmpty()) {
			throw new RefusedReviewException("没有要送审的内容：都已送审，送审后也没有改动。");
		}
		StaffMember by = this.current.require();
		parts.forEach((part) -> this.submissions.submit(id, part, by));
		Manuscript content = this.manuscripts.content(id, head.version());
		this.audit.record("送审", head.label(), null, "第" + head.version() + "版，" + parts.size() + "部分："
				+ String.join("；", parts.stream().map((part) -> PartName.of(content, part.part()).title()).toList()));
		return parts.size();
	}

	/**
	 * Decides about a part.
	 * @param id the manuscript
	 * @param decision what about which part, as the person saw it
	 * @return how the part stands now
	 * @throws RefusedReviewException if the person may not, or the part is not as it was
	 */
	public PartReview decide(long id, Decision decision) {
		ManuscriptHead head = this.manuscripts.hold(id);
		StaffMember member = this.current.require();
		PartReview review = require(id, decision.part());
		decision.refuseIfOvertaken(review);
		String refusal = Eligibility.refusal(member, review);
		if (refusal != null) {
			throw new RefusedReviewException(refusal);
		}
		Level level = review.next().orElseThrow();
		if (decision.passes()) {
			refuseUnread(member, id, review);
			refuseUnconfirmed(head, level);
		}
		this.submissions.decide(decision.submission(), level, decision.passes(), decision.comment(), member);
		if (!decision.passes()) {
			this.submissions.close(decision.submission(), true, member, decision.reason());
		}
		this.audit.record((decision.passes() ? "通过" : "退回") + level.label(), subject(head, decision.part()), null,
				decision.comment());
		return require(id, decision.part());
	}

	/**
	 * Remarks something without deciding.
	 * @param id the manuscript
	 * @param part the part
	 * @param quote the words it concerns, may be null
	 * @param comment the remark
	 */
	public void comment(long id, PartKey part, @Nullable String quote, String comment) {
		ManuscriptHead head = this.manuscripts.hold(id);
		this.comments.add(id, require(id, part), quote, comment, this.current.require());
		this.audit.record("审核留言", subject(head, part), null, comment);
	}

	/**
	 * Takes the last pass back (撤销终审), so that the part can be changed and is reviewed
	 * anew.
	 * @param id the manuscript
	 * @param part the part
	 * @param reason why
	 * @throws RefusedReviewException if the part has not passed
	 */
	public void reopen(long id, PartKey part, String reason) {
		ManuscriptHead head = this.manuscripts.hold(id);
		PartReview review = require(id, part);
		Submission submission = review.submission();
		if (submission == null || review.state() != PartReview.State.APPROVED) {
			throw new RefusedReviewException("这一件还没有通过终审，不用撤销，可以直接修改。");
		}
		this.submissions.close(submission.id(), false, this.current.require(), reason);
		this.audit.record("撤销终审", subject(head, part), null, reason);
	}

	private PartReview require(long id, PartKey part) {
		PartReview review = this.states.of(id).get(part);
		if (review == null) {
			throw new RefusedReviewException("这一部分刚刚被删去了，不用再审。");
		}
		return review;
	}

	/** A pass is worth something only if the text was on the screen. */
	private void refuseUnread(StaffMember member, long id, PartReview review) {
		if (!this.seen.all(member.id(), id).contains(SeenTexts.key(review))) {
			throw new RefusedReviewException("您还没有打开看过这一稿，看过才能通过。");
		}
	}

	private void refuseUnconfirmed(ManuscriptHead head, Level level) {
		if (level != Level.FINAL) {
			return;
		}
		CheckReport report = this.readiness.of(head);
		int open = report.blocking().size() + report.unconfirmed().size();
		if (open > 0) {
			throw new RefusedReviewException("发布前检查还有" + open + "处没有处理或确认，处理完才能通过终审。");
		}
	}

	private String subject(ManuscriptHead head, PartKey part) {
		return head.label() + " " + PartName.of(this.manuscripts.content(head.id(), head.version()), part).title();
	}

}
