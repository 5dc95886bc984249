package org.gongbao.readership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/**
 * Sums that gather in memory until they are taken away, never more than a fixed number of
 * them. Values are immutable, so that taking one away and adding to it cannot meet in the
 * middle and lose a count; adders of a map that is emptied could.
 *
 * @param <K> what is counted
 * @param <V> the sum
 */
final class Tally<K, V> {

	private final Map<K, V> sums = new ConcurrentHashMap<>();

	private final int most;

	private final BinaryOperator<V> plus;

	Tally(int most, BinaryOperator<V> plus) {
		this.most = most;
		this.plus = plus;
	}

	/**
	 * Adds to a sum.
	 * @return false if there is none yet and no room for another
	 */
	boolean add(K key, V value) {
		if (this.sums.size() >= this.most && !this.sums.containsKey(key)) {
			return false;
		}
		this.sums.merge(key, value, this.plus);
		return true;
	}

	/** Adds to a sum that has room in any case; of such keys there must be few. */
	void addAnyway(K key, V value) {
		this.sums.merge(key, value, this.plus);
	}

	/** Takes all sums away. */
	Map<K, V> take() {
		Map<K, V> taken = new HashMap<>();
		for (K key : List.copyOf(this.sums.keySet())) {
			Optional.ofNullable(this.sums.remove(key)).ifPresent((sum) -> taken.put(key, sum));
		}
		return taken;
	}

}
