package org.gongbao.publishing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Small facts of what is public that nearly every page asks for, remembered until
 * anything public changes. Made by {@link PublicMemory}. They never cost a question:
 * where the state is not known, they are read. What costs more to work out than a
 * question is kept by {@link UntilChanged}, which asks.
 *
 * @param <K> what they are asked by
 * @param <V> the facts
 */
public final class Remembered<K, V> {

	private final PublicChanges changes;

	private final int most;

	private volatile @Nullable Held<K, V> held;

	Remembered(PublicChanges changes, int most) {
		this.changes = changes;
		this.most = most;
	}

	/**
	 * Facts, remembered or read.
	 * @param keys what to ask for
	 * @param reader reads those that are not remembered; what it does not find is left
	 * out
	 * @return fact by key
	 */
	public Map<K, V> all(Collection<K> keys, Function<Set<K>, Map<K, V>> reader) {
		Object state = seesWhatOthersSee() ? this.changes.stateIfKnown() : null;
		if (state == null) {
			return reader.apply(Set.copyOf(keys));
		}
		ConcurrentMap<K, V> known = known(state);
		Map<K, V> facts = new HashMap<>();
		Set<K> unknown = new HashSet<>();
		for (K key : keys) {
			V fact = known.get(key);
			if (fact != null) {
				facts.put(key, fact);
			}
			else {
				unknown.add(key);
			}
		}
		if (!unknown.isEmpty()) {
			Map<K, V> read = reader.apply(unknown);
			facts.putAll(read);
			if (known.size() + read.size() <= this.most && state.equals(this.changes.stateIfKnown())) {
				known.putAll(read);
			}
		}
		return facts;
	}

	private ConcurrentMap<K, V> known(Object state) {
		Held<K, V> present = this.held;
		if (present == null || !present.state().equals(state)) {
			present = new Held<>(state, new ConcurrentHashMap<>());
			this.held = present;
		}
		return present.facts();
	}

	/** Whoever changes something sees it before others do, and it may be taken back. */
	private static boolean seesWhatOthersSee() {
		return !TransactionSynchronizationManager.isActualTransactionActive()
				|| TransactionSynchronizationManager.isCurrentTransactionReadOnly();
	}

	private record Held<K, V>(Object state, ConcurrentMap<K, V> facts) {

	}

}
