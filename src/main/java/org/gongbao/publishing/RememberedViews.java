package org.gongbao.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/**
 * What pages of one kind show, put together once for readers in every mode and for those
 * whose pages nobody else may get; remembered until anything public changes or the day is
 * over, within a number of bytes. Made by {@link PublicMemory}.
 *
 * @param <V> what a page shows; never changed
 */
public final class RememberedViews<V> {

	/** One larger than this share of the room would push out too many others. */
	private static final int LARGEST_SHARE = 8;

	private final PublicChanges changes;

	private final Clock clock;

	private final long largest;

	private final ToIntFunction<V> bytes;

	private final Cache<Key, V> views;

	private volatile @Nullable Object newest;

	RememberedViews(PublicChanges changes, Clock clock, DataSize room, ToIntFunction<V> bytes) {
		this.changes = changes;
		this.clock = clock;
		this.bytes = bytes;
		this.largest = room.toBytes() / LARGEST_SHARE;
		this.views = Caffeine.newBuilder()
			.maximumWeight(room.toBytes())
			.<Key, V>weigher((key, view) -> bytes.applyAsInt(view) + 2 * key.address().length())
			.build();
	}

	/**
	 * The place of one page's view. To be asked for before anything is read for it, and
	 * not by whoever holds a connection: the database may be asked.
	 * @param address tells the page from others of its kind
	 * @return its place, full or to be filled
	 */
	public Place at(String address) {
		boolean seesMore = TransactionSynchronizationManager.isActualTransactionActive();
		Object state = seesMore ? null : this.changes.state();
		return new Place((state != null) ? new Key(state, LocalDate.now(this.clock), address) : null);
	}

	private void keep(Key key, V view) {
		if (this.bytes.applyAsInt(view) > this.largest || !key.state().equals(this.changes.stateIfKnown())) {
			return;
		}
		if (!key.state().equals(this.newest)) {
			this.newest = key.state();
			this.views.asMap().keySet().removeIf((other) -> !other.state().equals(key.state()));
		}
		this.views.put(key, view);
	}

	/** Where the view of one page is or may be kept. */
	public final class Place {

		private final @Nullable Key key;

		private Place(@Nullable Key key) {
			this.key = key;
		}

		/**
		 * The view.
		 * @return null if it is not remembered
		 */
		public @Nullable V known() {
			return (this.key != null) ? RememberedViews.this.views.getIfPresent(this.key) : null;
		}

		/**
		 * Remembers it, unless something has changed since this place was asked for.
		 * @param view what was put together
		 * @return the same
		 */
		public V keep(V view) {
			if (this.key != null) {
				RememberedViews.this.keep(this.key, view);
			}
			return view;
		}

	}

	private record Key(Object state, LocalDate day, String address) {

	}

}
