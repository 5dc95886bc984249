package org.gongbao.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pages in memory, within a fixed number of bytes. Of pages that compete for room,
 * those asked for more often stay (W-TinyLFU), so that a thousand different searches,
 * each asked once, do not push out the documents people read.
 */
@Component
class KeptPages {

	/** A page larger than this share of the room would push out too many others. */
	private static final int LARGEST_SHARE = 16;

	private final Cache<PageKey, KeptPage> pages;

	private final long room;

	private volatile Stamp newest = Stamp.FOR_EVER;

	KeptPages(PagesProperties properties) {
		this.room = properties.cache().toBytes();
		this.pages = Caffeine.newBuilder()
			.maximumWeight(this.room)
			.<PageKey, KeptPage>weigher((key, kept) -> kept.page().weight() + 2 * key.length())
			.recordStats()
			.build();
	}

	boolean keepsAny() {
		return this.room > 0;
	}

	/** A page made under an equal stamp, or one that never changes. */
	@Nullable KeptPage find(PageKey key, Stamp stamp) {
		KeptPage kept = this.pages.getIfPresent(key);
		return (kept != null && (kept.stamp().isForEver() || kept.stamp().equals(stamp))) ? kept : null;
	}

	void keep(PageKey key, KeptPage kept) {
		if (!key.isWorthKeeping() || kept.page().weight() > this.room / LARGEST_SHARE) {
			return;
		}
		if (!kept.stamp().isForEver() && !kept.stamp().equals(this.newest)) {
			// Nobody will ever be shown one of the others again. How often each was
			// asked for is remembered.
			this.newest = kept.stamp();
			this.pages.asMap().values().removeIf((other) -> !other.stamp().isForEver());
		}
		this.pages.put(key, kept);
	}

	Cache<PageKey, KeptPage> pages() {
		return this.pages;
	}

}
