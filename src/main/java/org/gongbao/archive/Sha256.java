package org.gongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The digest under which files are kept. */
final class Sha256 {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

	private Sha256() {
	}

	static boolean is(String text) {
		return FORM.matcher(text).matches();
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	static String hexadecimal(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Reads a stream to its end. */
	static String of(InputStream in) throws IOException {
		DigestInputStream digesting = new DigestInputStream(in, digest());
		digesting.transferTo(OutputStream.nullOutputStream());
		return hexadecimal(digesting.getMessageDigest());
	}

}
