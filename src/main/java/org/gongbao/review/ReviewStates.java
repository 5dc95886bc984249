package org.gongbao.review;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.manuscript.PartKey;

/** Tells how far the parts of manuscripts have come. */
@Component
@Transactional(readOnly = true)
public class ReviewStates {

	private final StateReader reader;

	private final EmptyTexts empty;

	ReviewStates(StateReader reader, EmptyTexts empty) {
		this.reader = reader;
		this.empty = empty;
	}

	/**
	 * How far each part of a manuscript has come. Parts that never said anything are left
	 * out: there is nothing to review.
	 * @param manuscriptId the manuscript
	 * @return the state of each part, documents first
	 */
	public Map<PartKey, PartReview> of(long manuscriptId) {
		Map<PartKey, PartReview> states = new TreeMap<>(this.reader.of(manuscriptId));
		states.values().removeIf(this.empty::neverSaidAnything);
		return states;
	}

	/**
	 * Whether everything has passed three reviews.
	 * @param manuscriptId the manuscript
	 * @return true if nothing is left to review
	 */
	public boolean approved(long manuscriptId) {
		return of(manuscriptId).values().stream().allMatch((review) -> review.state() == PartReview.State.APPROVED);
	}

}
