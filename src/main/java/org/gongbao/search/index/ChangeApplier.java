package org.gongbao.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

	ChangeApplier(List<ItemSource> sources) {
		sources.forEach((source) -> this.sources.put(source.kind(), source));
	}

	void apply(List<LoggedChange> changes, OpenIndex index) throws IOException {
		Map<ItemCode, Boolean> newest = new LinkedHashMap<>();
		changes.forEach((change) -> newest.put(new ItemCode(change.kind(), change.itemId()), change.removed()));
		Map<ItemKind, List<Long>> present = new EnumMap<>(ItemKind.class);
		for (Map.Entry<ItemCode, Boolean> change : newest.entrySet()) {
			ItemCode item = change.getKey();
			if (change.getValue()) {
				index.remove(item.kind(), item.id());
			}
			else {
				present.computeIfAbsent(item.kind(), (kind) -> new ArrayList<>()).add(item.id());
			}
		}
		for (Map.Entry<ItemKind, List<Long>> group : present.entrySet()) {
			put(group.getKey(), group.getValue(), index);
		}
	}

	private void put(ItemKind kind, List<Long> ids, OpenIndex index) throws IOException {
		ItemSource source = this.sources.get(kind);
		if (source == null) {
			throw new IllegalStateException("Nothing supplies items of kind " + kind);
		}
		Set<Long> gone = new HashSet<>(ids);
		for (IndexedItem item : source.load(ids)) {
			gone.remove(item.id());
			put(item, index);
		}
		for (long id : gone) {
			index.remove(kind, id);
		}
	}

	/** One item that cannot be analysed must not keep all later ones from being found. */
	private static void put(IndexedItem item, OpenIndex index) throws IOException {
		try {
			index.put(item);
		}
		catch (IllegalArgumentException ex) {
			index.remove(item.kind(), item.id());
			logger.error("{} cannot be indexed and will not be found; verify will name it", item.key(), ex);
		}
	}

}
