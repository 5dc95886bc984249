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

	/**
	 * Says what was withdrawn and why.
	 * @param what title or number of what stood here
	 * @param reason as it was recorded for the public
	 * @param withdrawnAt when, if known
	 */
	public GoneException(String what, String reason, @Nullable Instant withdrawnAt) {
		super(what + "：" + reason);
		this.what = what;
		this.reason = reason;
		this.withdrawnAt = withdrawnAt;
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

}
