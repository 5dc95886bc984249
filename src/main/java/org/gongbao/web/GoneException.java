package org.gongbao.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stood here was withdrawn (撤回); becomes the 410 page, which gives the reason. */
@ResponseStatus(HttpStatus.GONE)
public class GoneException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String what;

	private final String reason;

	private final @Nullable Instant withdrawnAt;

	private final transient @Nullable Around around;

	/**
	 * Says what was withdrawn and why.
	 * @param what title or number of what stood here
	 * @param reason as it was recorded for the public
	 * @param withdrawnAt when, if known
	 */
	public GoneException(String what, String reason, @Nullable Instant withdrawnAt) {
		this(what, reason, withdrawnAt, null);
	}

	/**
	 * Says what was withdrawn, why, and from what.
	 * @param what title or number of what stood here
	 * @param reason as it was recorded for the public
	 * @param withdrawnAt when, if known
	 * @param around what it was part of and is still public, if anything
	 */
	public GoneException(String what, String reason, @Nullable Instant withdrawnAt, @Nullable Around around) {
		super(what + "：" + reason);
		this.what = what;
		this.reason = reason;
		this.withdrawnAt = withdrawnAt;
		this.around = around;
	}

	public String what() {
		return this.what;
	}

	public String reason() {
		return this.reason;
	}

	public @Nullable Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	public @Nullable Around around() {
		return this.around;
	}

	/**
	 * What stands around the gap.
	 *
	 * @param label what it is called, such as 2023年第2期
	 * @param url where it is, encoded
	 */
	public record Around(String label, String url) {

	}

}
