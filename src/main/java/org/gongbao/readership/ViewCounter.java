package org.gongbao.readership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;

/** Counts how often the page of an issue or a document was shown. */
@Component
public class ViewCounter {

	/** Of items within one minute; the rest of a flood is not worth the memory. */
	private static final int MOST = 20_000;

	private final Tally<Item, Long> views = new Tally<>(MOST, Long::sum);

	private final Clock clock;

	private final boolean enabled;

	ViewCounter(Clock clock, ReadersProperties properties) {
		this.clock = clock;
		this.enabled = properties.enabled();
	}

	/**
	 * Counts one view for today. It touches memory only, so whoever answers a page may
	 * call it on the spot.
	 * @param kind the kind; only issues and documents have pages of their own
	 * @param id the id of a public item
	 */
	public void viewed(ItemKind kind, long id) {
		boolean hasPage = kind == ItemKind.ISSUE || kind == ItemKind.DOCUMENT;
		if (this.enabled && hasPage) {
			this.views.add(new Item(LocalDate.now(this.clock), kind, id), 1L);
		}
	}

	Map<Item, Long> take() {
		return this.views.take();
	}

	/**
	 * What a sum is for.
	 *
	 * @param day in Shanghai
	 */
	record Item(LocalDate day, ItemKind kind, long id) {

	}

}
