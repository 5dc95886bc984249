package org.gongbao.publishing;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands between draft and withdrawn. It changes only through its verbs,
 * each of which refuses what the rules of publishing do not allow.
 */
@Embeddable
public class Publication {

	@Column(name = "publication_state", nullable = false)
	@Convert(converter = StateConverter.class)
	private State state = State.DRAFT;

	@Column(name = "published_at")
	private @Nullable Instant publishedAt;

	@Column(name = "withdrawn_at")
	private @Nullable Instant withdrawnAt;

	@Column(name = "withdrawal_reason")
	private @Nullable String withdrawalReason;

	/**
	 * Makes the item public.
	 * @param at the database's time of publication
	 * @throws IllegalStateException if the item is not a draft
	 */
	public void publish(Instant at) {
		require(State.DRAFT, "published");
		this.state = State.PUBLISHED;
		this.publishedAt = at;
	}

	/**
	 * Takes the item back from the public (撤回); that it was published stays on record.
	 * @param at the database's time
	 * @param reason why, in words for citizens
	 * @throws IllegalStateException if the item is not public
	 */
	public void withdraw(Instant at, String reason) {
		require(State.PUBLISHED, "withdrawn");
		this.state = State.WITHDRAWN;
		this.withdrawnAt = at;
		this.withdrawalReason = reason;
	}

	public boolean isDraft() {
		return this.state == State.DRAFT;
	}

	public boolean isPublic() {
		return this.state == State.PUBLISHED;
	}

	public boolean isWithdrawn() {
		return this.state == State.WITHDRAWN;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	public @Nullable Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	public @Nullable String withdrawalReason() {
		return this.withdrawalReason;
	}

	private void require(State expected, String verb) {
		if (this.state != expected) {
			throw new IllegalStateException(
					"Only what is %s can be %s, this is %s".formatted(expected, verb, this.state));
		}
	}

	/** The three states. */
	public enum State {

		/** Only staff see it. */
		DRAFT,

		/** Everybody sees it. */
		PUBLISHED,

		/** It was taken back from the public; that it was there stays on record. */
		WITHDRAWN;

		/**
		 * Reads a state.
		 * @param column as the database spells it
		 * @return the state
		 * @throws IllegalArgumentException if there is no such state
		 */
		public static State of(String column) {
			return valueOf(column.toUpperCase(Locale.ROOT));
		}

	}

}
