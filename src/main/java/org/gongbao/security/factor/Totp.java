package org.gongbao.security.factor;

import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.bouncycastle.util.encoders.Base32;

import org.gongbao.security.secret.Secrets;

/**
 * Codes of six figures that change every 30 seconds (RFC 6238), as every authenticator
 * shows them.
 */
final class Totp {

	static final int STEP_SECONDS = 30;

	/** Clocks differ, and people need a moment to type. */
	private static final int TOLERANCE = 1;

	private static final int SECRET_BYTES = 20;

	private Totp() {
	}

	/** A new secret in Base32, as authenticators want it. */
	static String secret() {
		return Base32.toBase32String(Secrets.bytes(SECRET_BYTES));
	}

	/**
	 * Finds to which step a code belongs.
	 * @return the step, empty if it is no code of about now
	 */
	static OptionalLong step(String secret, String code, Instant now) {
		long present = Math.floorDiv(now.getEpochSecond(), (long) STEP_SECONDS);
		OptionalLong found = OptionalLong.empty();
		for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
			if (Secrets.same(code(secret, step), code)) {
				found = OptionalLong.of(step);
			}
		}
		return found;
	}

	static String code(String secret, long step) {
		try {
			SecretKeySpec key = new SecretKeySpec(Base32.decode(secret), "RAW");
			return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key,
					Instant.ofEpochSecond(step * STEP_SECONDS), Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("Any bytes are a key", ex);
		}
	}

}
