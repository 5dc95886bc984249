package org.gongbao.security.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

import org.gongbao.web.ChineseDates;

/** A clock that stands still until a test puts it forward. */
@TestComponent
@Primary
public class TestClock extends Clock {

	private volatile Instant now = Clock.systemUTC().instant();

	/** As late as it is, and no later until told. */
	public void reset() {
		this.now = Clock.systemUTC().instant();
	}

	public void advance(Duration by) {
		this.now = this.now.plus(by);
	}

	@Override
	public ZoneId getZone() {
		return ChineseDates.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
