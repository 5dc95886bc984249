package org.gongbao.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A page that was made: its headers, its tag, and its bytes, compressed if worth it. */
final class Page {

	/** Below this, gzip's own head outweighs what it saves. */
	private static final int WORTH_PACKING = 1024;

	private static final int TAG_BYTES = 16;

	/** Roughly, of objects that are no content. */
	private static final int OVERHEAD = 1500;

	/** Said anew with each answer. */
	private static final Set<String> EACH_TIME = Set.of("content-length", "content-type", "content-encoding",
			"content-language", "etag", "date", "connection", "transfer-encoding", "keep-alive");

	private final List<Header> headers;

	private final String contentType;

	private final @Nullable Locale language;

	private final String tag;

	private final boolean packed;

	private final int length;

	private final byte[] bytes;

	Page(Copied made, String contentType, int level) {
		byte[] content = made.getContentAsByteArray();
		this.headers = made.getHeaderNames()
			.stream()
			.filter((name) -> !EACH_TIME.contains(name.toLowerCase(Locale.ROOT)))
			.distinct()
			.flatMap((name) -> made.getHeaders(name).stream().map((value) -> new Header(name, value)))
			.toList();
		this.contentType = contentType;
		this.language = made.language();
		this.packed = content.length >= WORTH_PACKING;
		this.length = content.length;
		this.bytes = this.packed ? Gzip.pack(content, level) : content;
		// Weak: the same for every encoding.
		this.tag = "W/\"" + digest(content) + "\"";
	}

	private static String digest(byte[] content) {
		try {
			byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(Arrays.copyOf(sha, TAG_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	List<Header> headers() {
		return this.headers;
	}

	String contentType() {
		return this.contentType;
	}

	@Nullable Locale language() {
		return this.language;
	}

	String tag() {
		return this.tag;
	}

	/** Whether {@link #bytes()} are compressed. */
	boolean packed() {
		return this.packed;
	}

	/** As they are kept; nobody may change them. */
	byte[] bytes() {
		return this.bytes;
	}

	/** As they are without compression. */
	byte[] plain() {
		return this.packed ? Gzip.unpack(this.bytes) : this.bytes;
	}

	/** How long they are without compression. */
	int plainLength() {
		return this.length;
	}

	/** What it takes of memory, in bytes. */
	int weight() {
		return this.bytes.length + OVERHEAD;
	}

	String cacheControl() {
		return this.headers.stream()
			.filter((header) -> header.name().equalsIgnoreCase(HttpHeaders.CACHE_CONTROL))
			.map(Header::value)
			.findFirst()
			.orElse("");
	}

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Header(String name, String value) {

	}

}
