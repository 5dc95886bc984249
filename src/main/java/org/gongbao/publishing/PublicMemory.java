package org.gongbao.publishing;

import org.springframework.stereotype.Component;

/** Gives modules a memory for what is public. */
@Component
public class PublicMemory {

	private final PublicChanges changes;

	PublicMemory(PublicChanges changes) {
		this.changes = changes;
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

}
