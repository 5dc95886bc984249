package org.gongbao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.LoggedChange;

/**
 * Brings logged changes into an index. Items go in as they are now, not as they were when
 * logged: applying a change twice, or late, comes to the same.
 */
@Component
class ChangeApplier {

	private static final Logger logger = LoggerFactory.getLogger(ChangeApplier.class);

	private final Map<ItemKind, ItemSource> sources = new EnumMap<>(ItemKind.class);

	private final ItemAddition corrections;

	ChangeApplier(List<ItemSource> sources, ItemAddition corrections) {
		this.corrections = corrections;
		sources.forEach((source) -> this.sources.put(source.kind(), source));
	}

	/** What the database now has of the items that changed. */
	Batch load(List<LoggedChange> changes) {
		Map<ItemCode, Boolean> newest = new LinkedHashMap<>();
		changes.forEach((change) -> newest.put(new ItemCode(change.kind(), change.itemId()), change.removed()));
		Map<ItemKind, List<Long>> present = new EnumMap<>(ItemKind.class);
		newest.forEach((item, removed) -> {
			if (!removed) {
				present.computeIfAbsent(item.kind(), (kind) -> new ArrayList<>()).add(item.id());
			}
		});
		List<IndexedItem> items = new ArrayList<>();
		present.forEach((kind, ids) -> items.addAll(this.corrections.items(kind, source(kind).load(ids))));
		Set<ItemCode> gone = new LinkedHashSet<>(newest.keySet());
		items.forEach((item) -> gone.remove(new ItemCode(item.kind(), item.id())));
		return new Batch(items, gone);
	}

	/** Brings loaded items into an index. */
	void apply(Batch batch, OpenIndex index) throws IOException {
		for (ItemCode item : batch.gone()) {
			index.remove(item.kind(), item.id());
		}
		try {
			// Cutting text into words takes longest, and no item waits for another.
			batch.items().parallelStream().forEach((item) -> put(item, index));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private ItemSource source(ItemKind kind) {
		ItemSource source = this.sources.get(kind);
		if (source == null) {
			throw new IllegalStateException("Nothing supplies items of kind " + kind);
		}
		return source;
	}

	private static void put(IndexedItem item, OpenIndex index) {
		try {
			putOrLeaveOut(item, index);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One item that cannot be analysed must not keep all later ones from being found. */
	private static void putOrLeaveOut(IndexedItem item, OpenIndex index) throws IOException {
		try {
			index.put(item);
		}
		catch (IllegalArgumentException ex) {
			index.remove(item.kind(), item.id());
			logger.error("{} cannot be indexed and will not be found; verify will name it", item.key(), ex);
		}
	}

	/**
	 * Items of which the log spoke, each once.
	 *
	 * @param items those that are public now
	 * @param gone those that are not
	 */
	record Batch(List<IndexedItem> items, Set<ItemCode> gone) {

	}

}
