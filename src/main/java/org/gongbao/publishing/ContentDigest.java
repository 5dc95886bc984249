package org.gongbao.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 over an item's content that is stored with it, so that a change which did
 * not come through the portal shows itself.
 */
public final class ContentDigest {

	private final MessageDigest digest;

	private ContentDigest(MessageDigest digest) {
		this.digest = digest;
	}

	/**
	 * Digests fields in order. Each is framed by its length, so that moving a character
	 * from one field to the next changes the result; null differs from empty.
	 * @param fields the fields; their {@code toString()} counts
	 * @return 64 hexadecimal digits
	 */
	public static String of(@Nullable Object... fields) {
		ContentDigest content = new ContentDigest(sha256());
		for (Object field : fields) {
			content.add(field);
		}
		return HexFormat.of().formatHex(content.digest.digest());
	}

	private void add(@Nullable Object field) {
		if (field == null) {
			this.digest.update((byte) '-');
			return;
		}
		byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		this.digest.update(bytes);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
