package org.gongbao.withdrawal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.publishing.ItemKind;

/** The items of all kinds that can be withdrawn. */
@Component
class WithdrawableItems {

	private final Map<ItemKind, Withdrawable> kinds = new EnumMap<>(ItemKind.class);

	WithdrawableItems(List<Withdrawable> kinds) {
		kinds.forEach((kind) -> this.kinds.put(kind.kind(), kind));
	}

	/**
	 * An item that is or was public; empty also for kinds that are not withdrawn alone.
	 */
	Optional<Withdrawable.Candidate> find(ItemKind kind, long id) {
		Withdrawable withdrawable = this.kinds.get(kind);
		return (withdrawable != null) ? withdrawable.find(id) : Optional.empty();
	}

	Withdrawable of(ItemKind kind) {
		Withdrawable withdrawable = this.kinds.get(kind);
		if (withdrawable == null) {
			throw new IllegalStateException("Items of kind " + kind + " are not withdrawn alone");
		}
		return withdrawable;
	}

}
