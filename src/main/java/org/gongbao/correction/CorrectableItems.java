package org.gongbao.correction;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;

/** The items of all kinds that can be corrected. */
@Component
class CorrectableItems {

	private final Map<ItemKind, Correctable> kinds = new EnumMap<>(ItemKind.class);

	CorrectableItems(List<Correctable> kinds) {
		kinds.forEach((kind) -> this.kinds.put(kind.kind(), kind));
	}

	/** The name of a public item. */
	Optional<ItemName> name(ItemKind kind, long id) {
		return Optional.ofNullable(names(kind, List.of(id)).get(id));
	}

	Optional<CorrectableText> text(ItemKind kind, long id) {
		Correctable correctable = this.kinds.get(kind);
		return (correctable != null) ? correctable.text(id) : Optional.empty();
	}

	/** Names of public items of all kinds. */
	Names names(Collection<Item> items) {
		Map<ItemKind, Map<Long, ItemName>> all = new EnumMap<>(ItemKind.class);
		for (ItemKind kind : ItemKind.values()) {
			List<Long> ids = items.stream().filter((item) -> item.kind() == kind).map(Item::id).distinct().toList();
			all.put(kind, ids.isEmpty() ? Map.of() : names(kind, ids));
		}
		return new Names(all);
	}

	private Map<Long, ItemName> names(ItemKind kind, Collection<Long> ids) {
		Correctable correctable = this.kinds.get(kind);
		return (correctable != null) ? correctable.names(ids) : new HashMap<>();
	}

	/**
	 * Which item.
	 *
	 * @param kind its kind
	 * @param id its id among its kind
	 */
	record Item(ItemKind kind, long id) {

	}

	/**
	 * Names of items.
	 *
	 * @param all by kind and id
	 */
	record Names(Map<ItemKind, Map<Long, ItemName>> all) {

		@Nullable ItemName of(ItemKind kind, long id) {
			return this.all.getOrDefault(kind, Map.of()).get(id);
		}

	}

}
