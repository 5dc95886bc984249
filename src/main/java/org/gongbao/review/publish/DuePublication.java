package org.gongbao.review.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.publishing.DatabaseClock;
import org.gongbao.web.ChineseDates;

/**
 * Carries out one order whose minute has come: publication and the end of the order are
 * one transaction, so a node that dies in between leaves the order waiting and nothing
 * public, and of several nodes only one carries it out.
 */
@Component
class DuePublication {

	private static final Logger logger = LoggerFactory.getLogger(DuePublication.class);

	/** Later than this is worth a word. */
	private static final Duration PUNCTUAL = Duration.ofSeconds(60);

	private static final int TIME_OF_DAY = "2023-05-18 ".length();

	private final TransactionTemplate transactions;

	private final ScheduleStore schedule;

	private final PublishOrders orders;

	private final DatabaseClock clock;

	private final AuditLog audit;

	DuePublication(PlatformTransactionManager transactions, ScheduleStore schedule, PublishOrders orders,
			DatabaseClock clock, AuditLog audit) {
		this.transactions = new TransactionTemplate(transactions);
		this.schedule = schedule;
		this.orders = orders;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Carries out the next one that is due.
	 * @param runningSince since when this portal has been running, to tell why it is late
	 * @return whether there may be more
	 */
	boolean next(Instant runningSince) {
		AtomicReference<@Nullable Scheduled> taken = new AtomicReference<>();
		try {
			String published = this.transactions.execute((status) -> {
				Optional<Scheduled> due = this.schedule.lockDue();
				due.ifPresent(taken::set);
				return due.map((order) -> carryOut(order, runningSince)).orElse("");
			});
			if (published != null && !published.isEmpty()) {
				logger.info("{}", published);
			}
			return taken.get() != null;
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("A publication that is due has to wait; it is tried again: {}", ex.toString());
			return false;
		}
		catch (RuntimeException ex) {
			Scheduled order = taken.get();
			if (order == null) {
				throw ex;
			}
			fail(order, ex);
			return true;
		}
	}

	private String carryOut(Scheduled order, Instant runningSince) {
		IssueRef ref = this.orders.ordered(order);
		String message = message(order, runningSince);
		this.schedule.end(order.id(), "done", message);
		this.audit.record(Actor.PORTAL, "按时发布", ref.label(),
				"定于" + ChineseDates.minute(order.publishAt()) + "（" + order.orderedBy() + "）", message);
		return ref.label() + "：" + message;
	}

	private String message(Scheduled order, Instant runningSince) {
		Instant now = this.clock.now();
		String due = ChineseDates.minute(order.publishAt());
		String done = ChineseDates.minute(now);
		if (Duration.between(order.publishAt(), now).compareTo(PUNCTUAL) <= 0) {
			return "按定的时间" + due + "发布";
		}
		boolean sameDay = due.regionMatches(0, done, 0, TIME_OF_DAY);
		String cause = runningSince.isAfter(order.publishAt()) ? "因服务停机" : "因数据库中断或繁忙";
		return "应于" + due + "发布，" + cause + "，" + (sameDay ? done.substring(TIME_OF_DAY) : done) + "发布";
	}

	/**
	 * Nothing of the publication stands; that it failed is said in a transaction of its
	 * own.
	 */
	private void fail(Scheduled order, RuntimeException cause) {
		boolean foreseen = cause instanceof LockedManuscriptException || cause instanceof RefusedPublicationException;
		String why = foreseen ? String.valueOf(cause.getMessage()) : "程序出错，原因已记在服务日志里，请联系运维人员。";
		this.transactions.executeWithoutResult((status) -> {
			if (this.schedule.end(order.id(), "failed", why)) {
				this.audit.record(Actor.PORTAL, "定时发布失败", this.orders.label(order.manuscriptId()),
						"定于" + ChineseDates.minute(order.publishAt()), why);
				logger.error("{}, ordered for {}, was not published: {}", this.orders.label(order.manuscriptId()),
						ChineseDates.minute(order.publishAt()), why, foreseen ? null : cause);
			}
		});
	}

}
