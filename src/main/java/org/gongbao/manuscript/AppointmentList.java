package org.gongbao.manuscript;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.ActDraft;

/**
 * The appointments and removals of an issue being made.
 *
 * @param batches in printed order
 */
public record AppointmentList(List<Batch> batches) implements PartContent {

	/** None. */
	public static final AppointmentList EMPTY = new AppointmentList(List.of());

	/**
	 * How many acts there are.
	 * @return the number over all batches
	 */
	public int size() {
		return this.batches.stream().mapToInt((batch) -> batch.acts().size()).sum();
	}

	/**
	 * Acts under one reference.
	 *
	 * @param intro the words before the acts, may be null
	 * @param reference the reference in canonical form, may be null
	 * @param printedReference the reference as printed, may be null
	 * @param notes sentences that hold for all of the acts, a line each, may be null
	 * @param acts the acts in printed order
	 */
	public record Batch(@Nullable String intro, @Nullable String reference, @Nullable String printedReference,
			@Nullable String notes, List<ActDraft> acts) {

	}

}
