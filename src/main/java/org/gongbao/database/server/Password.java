package org.gongbao.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The random password of both roles, kept in a file only its owner may read.
 *
 * @param value hexadecimal, so that it needs no quoting anywhere
 */
record Password(String value) {

	private static final int BYTES = 24;

	/** Reads the file, or makes it when it is absent or damaged. */
	static Password of(Path file) throws IOException {
		if (Files.exists(file)) {
			String value = Files.readString(file).strip();
			if (value.matches("[0-9a-f]{%d}".formatted(2 * BYTES))) {
				return new Password(value);
			}
		}
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String value = HexFormat.of().formatHex(random);
		FileTree.writePrivately(file, value);
		return new Password(value);
	}

	@Override
	public String toString() {
		return "Password";
	}

}
