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

	static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
