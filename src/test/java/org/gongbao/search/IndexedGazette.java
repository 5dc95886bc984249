package org.gongbao.search;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.publishing.ChangeLog;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.testing.PortalTool;

/** Waits until what was published can be found. */
@PortalTool
public class IndexedGazette {

	private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

	private final ChangeLog changeLog;

	private final LiveIndex index;

	private final JdbcClient jdbc;

	IndexedGazette(ChangeLog changeLog, LiveIndex index, JdbcClient jdbc) {
		this.changeLog = changeLog;
		this.index = index;
		this.jdbc = jdbc;
	}

	/**
	 * Waits until searches see everything published so far.
	 * @return how long that took, in milliseconds
	 */
	public long await() {
		long start = System.nanoTime();
		long head = this.changeLog.head();
		if (head == 0) {
			// The portal was not told that all is gone, and would look only later.
			this.jdbc.sql("select pg_notify(:channel, '')::text")
				.param("channel", ChangeLog.CHANNEL)
				.query()
				.singleRow();
		}
		while (this.index.position(this.changeLog.installation()) < head) {
			if (System.nanoTime() - start > LONGEST) {
				throw new IllegalStateException("The index does not follow the change log");
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

}
