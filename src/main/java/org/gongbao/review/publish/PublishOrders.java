package org.gongbao.review.publish;

import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.ManuscriptPublication;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.publishing.DatabaseClock;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.ChineseDates;

/**
 * Makes manuscripts public, at once or at a minute to come; each order holds wholly or
 * not at all.
 */
@Component
@Transactional
class PublishOrders {

	private static final Logger logger = LoggerFactory.getLogger(PublishOrders.class);

	private final Manuscripts manuscripts;

	private final ManuscriptPublication publication;

	private final IssuePublishing issues;

	private final Obstacles obstacles;

	private final ScheduleStore schedule;

	private final DatabaseClock clock;

	private final CurrentStaff current;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	PublishOrders(Manuscripts manuscripts, ManuscriptPublication publication, IssuePublishing issues,
			Obstacles obstacles, ScheduleStore schedule, DatabaseClock clock, CurrentStaff current, AuditLog audit,
			ApplicationEventPublisher events) {
		this.manuscripts = manuscripts;
		this.publication = publication;
		this.issues = issues;
		this.obstacles = obstacles;
		this.schedule = schedule;
		this.clock = clock;
		this.current = current;
		this.audit = audit;
		this.events = events;
	}

	/** Publishes the version that was on the screen. */
	IssueRef now(long id, int version, boolean proof) {
		ManuscriptHead head = this.manuscripts.hold(id);
		if (this.schedule.waiting(id).isPresent()) {
			throw new RefusedPublicationException(head.label() + "已经定时发布；要立即发布，请先撤销定时。");
		}
		return carryOut(head, version, proof);
	}

	/** Publishes what was ordered before; the order is ended by the caller. */
	IssueRef ordered(Scheduled order) {
		return carryOut(this.manuscripts.hold(order.manuscriptId()), order.version(), order.proof());
	}

	/** Orders the publication of a version for a minute to come. */
	void later(long id, int version, Instant at, boolean proof) {
		ManuscriptHead head = this.manuscripts.hold(id);
		refuseUnready(head, version);
		refusePast(at);
		if (this.schedule.waiting(id).isPresent()) {
			throw new RefusedPublicationException(head.label() + "已经定时发布；要改时间，请用“改时间”。");
		}
		this.schedule.order(id, version, at, proof, this.current.require());
		this.audit.record("定时发布", head.label(), null,
				"第%d版，定于%s%s".formatted(version, ChineseDates.minute(at), proof ? "，作为清样" : ""));
		this.events.publishEvent(new ScheduleChanged());
	}

	/** Orders another minute. */
	void move(long id, Instant at) {
		refusePast(at);
		Scheduled order = waiting(id);
		if (!this.schedule.move(order.id(), at)) {
			throw new RefusedPublicationException("定时发布已经执行或撤销，时间没有改。");
		}
		this.audit.record("改定时发布时间", label(id), ChineseDates.minute(order.publishAt()), ChineseDates.minute(at));
		this.events.publishEvent(new ScheduleChanged());
	}

	/** Takes an order back. */
	void cancel(long id) {
		Scheduled order = waiting(id);
		String name = this.current.require().name();
		if (!this.schedule.end(order.id(), "cancelled", name + "撤销")) {
			throw new RefusedPublicationException("定时发布已经执行，不能撤销了；有误请刊登更正，或说明原因后撤回。");
		}
		this.audit.record("撤销定时发布", label(id), ChineseDates.minute(order.publishAt()), null);
		this.events.publishEvent(new ScheduleChanged());
	}

	/** Says that what was public before it was printed is printed by now. */
	boolean printed(IssueRef ref) {
		boolean ended = this.issues.endProof(ref);
		if (ended) {
			this.audit.record("标为正式版", ref.label(), "清样", "正式版");
		}
		return ended;
	}

	private IssueRef carryOut(ManuscriptHead head, int version, boolean proof) {
		refuseUnready(head, version);
		IssueRef ref = publish(head, version);
		if (proof) {
			this.issues.markProof(ref);
			this.audit.record("作为清样发布", ref.label(), null, "尚未印刷");
		}
		return ref;
	}

	/**
	 * Between the look whether the numbers are free and now, another issue may have taken
	 * them.
	 */
	private IssueRef publish(ManuscriptHead head, int version) {
		try {
			return this.publication.publish(head.id(), version);
		}
		catch (DuplicateKeyException ex) {
			throw new RefusedPublicationException(head.label() + "没有发布：年份、期号或总期号刚刚被另一期占用，请核对后再发布。");
		}
		catch (DataIntegrityViolationException ex) {
			logger.error("{} cannot be published", head.label(), ex);
			throw new RefusedPublicationException(head.label() + "没有发布：稿件里有不能入库的内容，原因已记在服务日志里，请联系运维人员。");
		}
	}

	private void refuseUnready(ManuscriptHead head, int version) {
		if (head.version() != version) {
			throw new RefusedPublicationException(head.label() + "在您打开以后又有改动，没有发布；请看过再决定。");
		}
		List<String> obstacles = this.obstacles.of(head);
		if (!obstacles.isEmpty()) {
			throw new RefusedPublicationException(obstacles);
		}
	}

	private void refusePast(Instant at) {
		Instant now = this.clock.now();
		if (!at.isAfter(now)) {
			throw new RefusedPublicationException("定的时间已经过去（现在是" + ChineseDates.minute(now) + "），请定将来的时间，或选立即发布。");
		}
	}

	private Scheduled waiting(long id) {
		return this.schedule.waiting(id)
			.orElseThrow(() -> new RefusedPublicationException("没有在等待的定时发布；可能已经发布，或已被别人撤销。"));
	}

	/** What people call the issue of a manuscript. */
	String label(long id) {
		return this.manuscripts.find(id).map(ManuscriptHead::label).orElse("");
	}

}
