package org.gongbao.review.preview;

import java.sql.SQLException;
import java.util.function.BiFunction;

import jakarta.persistence.EntityManager;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.IssueRelease;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;

/**
 * Makes a manuscript public in a transaction that is always rolled back: whoever looks
 * from within sees it public, nobody else ever does. Publishing waits meanwhile, so it
 * has to be short.
 */
@Component
class MomentaryRelease {

	/** PostgreSQL's code for a lock that was not to be had in time. */
	private static final String LOCK_TIMEOUT = "55P03";

	private final TransactionTemplate transactions;

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final Manuscripts manuscripts;

	private final IssueRelease release;

	MomentaryRelease(PlatformTransactionManager transactions, JdbcClient jdbc, EntityManager entities,
			Manuscripts manuscripts, IssueRelease release) {
		this.transactions = new TransactionTemplate(transactions);
		this.jdbc = jdbc;
		this.entities = entities;
		this.manuscripts = manuscripts;
		this.release = release;
	}

	/**
	 * Looks at the issue as if it were public.
	 * @param head the manuscript
	 * @param look what to do meanwhile
	 * @return what that answers
	 * @throws RefusedPreviewException if the issue cannot be public as it is, or somebody
	 * is publishing
	 */
	<T> T during(ManuscriptHead head, BiFunction<Manuscript, IssueRef, T> look) {
		T answer = this.transactions.execute((status) -> {
			status.setRollbackOnly();
			Manuscript manuscript = this.manuscripts.content(head.id(), head.version());
			IssueRef issue = release(manuscript);
			return look.apply(manuscript, issue);
		});
		if (answer == null) {
			throw new IllegalStateException("Nothing was looked at");
		}
		return answer;
	}

	private IssueRef release(Manuscript manuscript) {
		try {
			this.jdbc.sql("set local lock_timeout = '3s'").update();
			this.release.hindrances(manuscript.facts()).stream().findFirst().ifPresent((sentence) -> {
				throw new RefusedPreviewException("现在不能预览：" + sentence);
			});
			IssueRef issue = this.release.release(manuscript, false);
			// What follows reads everything from the database, as it will when it is
			// public.
			this.entities.flush();
			this.entities.clear();
			return issue;
		}
		catch (DataIntegrityViolationException ex) {
			throw new RefusedPreviewException("稿件还不完整，现在不能预览；请先按“发布前检查”把必须处理的问题处理完。");
		}
		catch (DataAccessException ex) {
			if (isTimeout(ex)) {
				throw new RefusedPreviewException("正在发布，请稍后再看。");
			}
			throw ex;
		}
	}

	private static boolean isTimeout(DataAccessException ex) {
		return NestedExceptionUtils.getMostSpecificCause(ex) instanceof SQLException cause
				&& LOCK_TIMEOUT.equals(cause.getSQLState());
	}

}
