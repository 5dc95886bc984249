package org.gongbao.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.publishing.Slice;

/** The corrections that readers see, for whoever shows or prints them. */
@Component
@Transactional(readOnly = true)
public class Corrections {

	private final CorrectionStore store;

	private final CorrectableItems items;

	Corrections(CorrectionStore store, CorrectableItems items) {
		this.store = store;
		this.items = items;
	}

	/**
	 * The corrections of some items.
	 * @param kind their kind
	 * @param ids the items
	 * @return id to corrections, oldest first; nothing for what has none or is not public
	 */
	public Map<Long, List<Correction>> of(ItemKind kind, Collection<Long> ids) {
		Map<Long, List<Correction>> byItem = new HashMap<>();
		if (!ids.isEmpty()) {
			this.store.shownOf(kind, ids)
				.forEach((one) -> byItem.computeIfAbsent(one.itemId(), (id) -> new ArrayList<>()).add(published(one)));
		}
		return byItem;
	}

	/**
	 * The corrections of one item.
	 * @param kind its kind
	 * @param id the item
	 * @return oldest first
	 */
	public List<Correction> of(ItemKind kind, long id) {
		return of(kind, List.of(id)).getOrDefault(id, List.of());
	}

	/**
	 * All corrections.
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return newest first, and how many there are in all
	 */
	public Slice<CorrectedItem> list(int offset, int limit) {
		return new Slice<>(named(this.store.shown(offset, limit)), this.store.countShown());
	}

	/**
	 * The corrections that no issue has printed yet, to be offered for the next one.
	 * @return oldest first
	 */
	public List<CorrectedItem> unprinted() {
		return named(this.store.unprinted());
	}

	/**
	 * Notes that an issue prints some corrections.
	 * @param ids the corrections
	 * @param issueId the issue
	 */
	@Transactional
	public void markPrinted(Collection<Long> ids, long issueId) {
		if (!ids.isEmpty()) {
			this.store.markPrinted(ids, issueId);
		}
	}

	private List<CorrectedItem> named(List<Proposal> proposals) {
		CorrectableItems.Names names = this.items
			.names(proposals.stream().map((one) -> new CorrectableItems.Item(one.kind(), one.itemId())).toList());
		List<CorrectedItem> named = new ArrayList<>();
		for (Proposal one : proposals) {
			ItemName name = names.of(one.kind(), one.itemId());
			if (name != null) {
				named.add(new CorrectedItem(published(one), name));
			}
		}
		return named;
	}

	private static Correction published(Proposal proposal) {
		return proposal.asCorrection(Objects.requireNonNullElse(proposal.decidedAt(), Instant.EPOCH));
	}

}
