package org.gongbao.security.password;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.gongbao.web.BusyException;

/**
 * Keeps passwords as Argon2id hashes. Each costs 19 MB for a moment, so only a few are
 * computed at once.
 */
@Component
public class Passwords {

	/** The longest password taken, in characters. */
	public static final int LONGEST = 200;

	/**
	 * Compared where there is no account, so that the answer takes as long. Nobody knows
	 * a password to it.
	 */
	static final String NOBODY = "{argon2}$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dzIGl0$"
			+ "c2l4dGVlbiBhbmQgc2l4dGVlbiBtYWtlIHRoaXJ0eTI";

	private static final int MEMORY_KB = 19_456;

	private static final int ROUNDS = 2;

	private static final int SALT = 16;

	private static final int HASH = 32;

	private static final int AT_ONCE = 4;

	private static final int PATIENCE_SECONDS = 5;

	private final PasswordEncoder encoder = encoder();

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private static PasswordEncoder encoder() {
		DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2",
				new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KB, ROUNDS), "bcrypt", new BCryptPasswordEncoder()));
		encoder.setDefaultPasswordEncoderForMatches(new FitsNothing());
		return encoder;
	}

	/**
	 * Computes under what a password is kept.
	 * @param password as typed
	 * @return the hash, which names how it was made
	 */
	public String hash(String password) {
		return inLine(() -> String.valueOf(this.encoder.encode(normal(password))));
	}

	/**
	 * Whether a password is the right one; without an account it takes as long to say no.
	 * @param password as typed
	 * @param hash what {@link #hash} made, null if there is no account or no password
	 * @return true if it is
	 */
	public boolean matches(String password, @Nullable String hash) {
		boolean possible = hash != null && password.length() <= 2 * LONGEST;
		String typed = possible ? normal(password) : "nobody";
		return inLine(() -> this.encoder.matches(typed, (possible && hash != null) ? hash : NOBODY)) && possible;
	}

	/**
	 * Whether a hash was made more weakly than hashes are made now.
	 * @param hash what {@link #hash} once made
	 * @return true if the password should be hashed anew
	 */
	public boolean outdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	/** Input methods give the same letters in several widths. */
	private static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	private <T> T inLine(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new BusyException(PATIENCE_SECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException(PATIENCE_SECONDS);
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	/** A hash made in a way we do not know. */
	private static final class FitsNothing implements PasswordEncoder {

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			throw new UnsupportedOperationException("Only compares");
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			return false;
		}

	}

}
