package org.gongbao.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.web.util.UriUtils;

/** Addresses of our own pages, ready to stand in a link. */
public final class PagePaths {

	private PagePaths() {
	}

	/**
	 * A path of encoded segments: {@code of("documents", "通政办发〔2023〕12号")}. What is not
	 * plain ASCII, the brackets of document numbers included, is percent-encoded.
	 * @param segments parts of the path, as they read
	 * @return the path, beginning with a slash
	 */
	public static String of(String... segments) {
		return Arrays.stream(segments).map(PagePaths::encode).collect(Collectors.joining("/", "/", ""));
	}

	/**
	 * An address as it reads, encoded: what is not plain ASCII is percent-encoded, its
	 * slashes and its query stay as they are.
	 * @param address such as {@code /documents/通政办发〔2023〕12号}
	 * @return the address, ready to stand in a link
	 */
	public static String encoded(String address) {
		int query = address.indexOf('?');
		String path = UriUtils.encodePath((query < 0) ? address : address.substring(0, query), StandardCharsets.UTF_8);
		return (query < 0) ? path
				: path + "?" + UriUtils.encodeQuery(address.substring(query + 1), StandardCharsets.UTF_8);
	}

	/**
	 * A search for some words.
	 * @param query what is searched, as it reads
	 * @return the address of the results
	 */
	public static String search(String query) {
		return "/search?q=" + encode(query);
	}

	/**
	 * How an encoded path reads.
	 * @param path a path out of a request or out of {@link #of}
	 * @return the path decoded, or unchanged where it is not well encoded
	 */
	public static String readable(String path) {
		try {
			return UriUtils.decode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	/**
	 * A text as part of an address.
	 * @param text as it reads
	 * @return percent-encoded
	 */
	public static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
