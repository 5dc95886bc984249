package org.gongbao.security.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.gongbao.database.DataDirectory;

/**
 * The key of this desk, a file in the data directory and so never in a copy of the
 * database: encrypts what must be read again, signs what browsers keep.
 */
@Component
public class DeskKey {

	/** Its name in the data directory. */
	public static final String FILE = "desk.key";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SingletonSupplier<String> key;

	DeskKey(DataDirectory directory) {
		this.key = SingletonSupplier
			.of(() -> Base64.getEncoder().encodeToString(KeyFile.read(directory.resolve(FILE))));
	}

	/**
	 * Encrypts a text.
	 * @param text what nobody may read
	 * @param owner whose it is: it cannot be opened as another's
	 * @return printable
	 */
	public String seal(String text, String owner) {
		byte[] nonce = Secrets.bytes(NONCE);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(text.getBytes(StandardCharsets.UTF_8));
			ByteBuffer whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
			return Base64.getEncoder().encodeToString(whole.array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES-GCM", ex);
		}
	}

	/**
	 * Decrypts what {@link #seal} made.
	 * @param sealed what it made
	 * @param owner whose it is
	 * @return the text, empty if it was sealed with another key or for another
	 */
	public Optional<String> open(String sealed, String owner) {
		try {
			byte[] whole = Base64.getDecoder().decode(sealed);
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), owner);
			return Optional.of(new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Signs a text that comes back from outside.
	 * @param text the text
	 * @return the signature, fit for a cookie
	 */
	public String sign(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(derived("sign"), text));
	}

	private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	/** Each use has a key of its own. */
	private byte[] derived(String use) {
		return mac(Base64.getDecoder().decode(this.key.obtain()), use);
	}

	private static byte[] mac(byte[] key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HMAC-SHA256", ex);
		}
	}

}
