package org.gongbao.publishing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Knows when this program commits, so that no page from before is shown by the time
 * anybody can see what was committed. It does not ask what: that would have to be
 * remembered in every place that changes anything.
 */
@Component
class OwnCommits implements TransactionExecutionListener {

	private final AtomicLong count = new AtomicLong();

	private final Set<TransactionExecution> underWay = ConcurrentHashMap.newKeySet();

	/** Rises when a commit begins and when it has ended. */
	long count() {
		return this.count.get();
	}

	/** Whether a commit has begun and not ended. */
	boolean underWay() {
		return !this.underWay.isEmpty();
	}

	/**
	 * Waits until none is under way.
	 * @return false if one still is
	 */
	synchronized boolean awaitEnd(long millis) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		try {
			for (long left = millis; underWay()
					&& left > 0; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
				wait(left);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return !underWay();
	}

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		if (!transaction.isReadOnly()) {
			this.underWay.add(transaction);
			this.count.incrementAndGet();
		}
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		ended(transaction);
	}

	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		ended(transaction);
	}

	private synchronized void ended(TransactionExecution transaction) {
		if (this.underWay.remove(transaction)) {
			this.count.incrementAndGet();
			notifyAll();
		}
	}

}
