package org.gongbao.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;

/**
 * How far the review of a part has come, for the text the part has now.
 *
 * @param part the part
 * @param stamp its present text
 * @param editors who wrote at it since it was last handed in: they may not review it
 * @param submission the submission of exactly this text, null if it was not handed in
 * @param steps what was decided about that submission, in order
 * @param earlier whether an earlier text was handed in once
 */
public record PartReview(PartKey part, Version.Stamp stamp, Set<Long> editors, @Nullable Submission submission,
		List<ReviewStep> steps, boolean earlier) {

	/**
	 * Where the part stands.
	 * @return its state
	 */
	public State state() {
		if (this.submission == null) {
			return State.EDITING;
		}
		Submission.Closing closed = this.submission.closed();
		if (closed != null) {
			return closed.returned() ? State.RETURNED : State.REOPENED;
		}
		return (this.steps.size() == Level.values().length) ? State.APPROVED : State.WAITING;
	}

	/**
	 * Which review comes next.
	 * @return empty unless the part waits for one
	 */
	public Optional<Level> next() {
		return (state() == State.WAITING) ? Optional.of(Level.of(this.steps.size() + 1)) : Optional.empty();
	}

	/**
	 * Whether the part still has to be handed in.
	 * @return true if nobody can review it as it is
	 */
	public boolean toSubmit() {
		return state() == State.EDITING || state() == State.RETURNED || state() == State.REOPENED;
	}

	/**
	 * Who handed the part to whoever has it now.
	 * @return the last reviewer or the editor, empty if it was not handed in
	 */
	public Optional<String> handedBy() {
		return this.steps.isEmpty() ? Optional.ofNullable(this.submission).map(Submission::by)
				: Optional.of(this.steps.getLast().staffName());
	}

	/**
	 * Since when whoever has the part has it.
	 * @return the moment, empty if it was not handed in
	 */
	public Optional<Instant> handedAt() {
		return this.steps.isEmpty() ? Optional.ofNullable(this.submission).map(Submission::at)
				: Optional.of(this.steps.getLast().at());
	}

	/**
	 * The three boxes.
	 * @return one for each review
	 */
	public List<ReviewMark> marks() {
		return ReviewMark.of(this);
	}

	/** Where a part stands. */
	public enum State {

		/** Not handed in, or changed since. */
		EDITING,

		/** Handed in, waiting for a review. */
		WAITING,

		/** Returned with a reason. */
		RETURNED,

		/** Passed once, and opened again by an editor. */
		REOPENED,

		/** Passed by three people and locked. */
		APPROVED

	}

}
