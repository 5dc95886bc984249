package org.gongbao.publishing;

import java.time.Clock;
import java.util.function.ToIntFunction;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Gives modules a memory for what is public. */
@Component
public class PublicMemory {

	private final PublicChanges changes;

	private final Clock clock;

	PublicMemory(PublicChanges changes, Clock clock) {
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * A memory that is empty again as soon as anything public changes.
	 * @param most how many facts it takes; further ones are read each time
	 * @param <K> what they are asked by
	 * @param <V> the facts
	 * @return the memory
	 */
	public <K, V> Remembered<K, V> forAtMost(int most) {
		return new Remembered<>(this.changes, most);
	}

	/**
	 * A memory for what pages of one kind show.
	 * @param room how much it takes; beyond that, what is asked for less is forgotten
	 * @param bytes about how much one of them takes
	 * @param <V> what a page shows
	 * @return the memory
	 */
	public <V> RememberedViews<V> forViews(DataSize room, ToIntFunction<V> bytes) {
		return new RememberedViews<>(this.changes, this.clock, room, bytes);
	}

}
