package org.gongbao.web.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.gongbao.web.PageIngredient;

/** Gathers what pages are made of at this moment. */
@Component
class Stamps {

	private final Clock clock;

	private final List<PageIngredient> ingredients;

	Stamps(Clock clock, ObjectProvider<PageIngredient> ingredients) {
		this.clock = clock;
		this.ingredients = ingredients.orderedStream().toList();
	}

	/**
	 * The stamp of pages made from now on.
	 * @return null if anything is not known, or if this thread sees what others do not
	 */
	@Nullable Stamp present() {
		if (this.ingredients.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()) {
			return null;
		}
		List<Object> states = new ArrayList<>(this.ingredients.size());
		for (PageIngredient ingredient : this.ingredients) {
			Object state = ingredient.state();
			if (state == null) {
				return null;
			}
			states.add(state);
		}
		return new Stamp(LocalDate.now(this.clock), states);
	}

}
