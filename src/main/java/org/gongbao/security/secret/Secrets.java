package org.gongbao.security.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Random secrets, and the digests under which they are kept. */
public final class Secrets {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Without those that look alike. */
	private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int GROUP = 4;

	private static final int LINK_BYTES = 32;

	private Secrets() {
	}

	/**
	 * Random bytes.
	 * @param size how many
	 * @return the bytes
	 */
	public static byte[] bytes(int size) {
		byte[] bytes = new byte[size];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	/**
	 * A secret to stand in an address.
	 * @return letters, digits, hyphens and underscores
	 */
	public static String link() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(LINK_BYTES));
	}

	/**
	 * A secret that a person copies by hand; each group of four letters is 20 bits.
	 * @param groups how many groups
	 * @return groups joined by hyphens
	 */
	public static String typed(int groups) {
		StringBuilder secret = new StringBuilder();
		for (int i = 0; i < groups * GROUP; i++) {
			secret.append((i > 0 && i % GROUP == 0) ? "-" : "")
				.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return secret.toString();
	}

	/**
	 * A secret as it was copied, whatever its case and its gaps.
	 * @param text what was typed
	 * @return as {@link #typed} made it, without hyphens
	 */
	public static String plain(String text) {
		return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
	}

	/**
	 * Under which a secret is kept. The secrets are random and long, so nothing slow is
	 * needed.
	 * @param secret the secret
	 * @return SHA-256, hexadecimal
	 */
	public static String digest(String secret) {
		try {
			byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Whether two texts are the same, taking as long whether they are or not.
	 * @param one a text
	 * @param other another
	 * @return true if they are
	 */
	public static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

}
