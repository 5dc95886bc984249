package org.gongbao.publishing;

import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something worked out from all that is public, kept until that changes. It costs too
 * much to be worked out anew whenever nobody knows whether anything changed, as small
 * facts are ({@link Remembered}); so the change log is asked each time, on the connection
 * of the caller, who therefore never waits for another.
 *
 * @param <T> what is kept
 */
public final class UntilChanged<T> {

	private final ChangeLog changeLog;

	private final Supplier<T> source;

	private volatile @Nullable Kept<T> kept;

	/**
	 * Keeps what a source makes.
	 * @param changeLog tells of changes
	 * @param source reads the database and works it out
	 */
	public UntilChanged(ChangeLog changeLog, Supplier<T> source) {
		this.changeLog = changeLog;
		this.source = source;
	}

	/**
	 * What the source makes of the present state.
	 * @return never older than the last commit before the call
	 */
	public T get() {
		// Read before the content: what is newer than this is merely read again.
		UUID installation = this.changeLog.installation();
		long head = this.changeLog.head();
		Kept<T> known = this.kept;
		if (known != null && known.head() == head && known.installation().equals(installation)) {
			return known.value();
		}
		T value = this.source.get();
		boolean changing = TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
		if (!changing) {
			// Whoever changes something may yet be rolled back.
			this.kept = new Kept<>(installation, head, value);
		}
		return value;
	}

	/**
	 * What was worked out, and of which state.
	 *
	 * @param <T> what is kept
	 * @param installation which database
	 * @param head the newest position of its change log
	 * @param value what was worked out
	 */
	private record Kept<T>(UUID installation, long head, T value) {

	}

}
