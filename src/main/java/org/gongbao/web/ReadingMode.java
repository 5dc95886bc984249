package org.gongbao.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants pages shown; kept in a cookie, so it works without JavaScript.
 *
 * @param large 大字版: large type, plain layout, large targets
 * @param shade 深色, or what the device prefers
 * @param contrast 高对比
 */
record ReadingMode(boolean large, Shade shade, boolean contrast) {

	static final String COOKIE = "gz-mode";

	static final ReadingMode PLAIN = new ReadingMode(false, Shade.DEVICE, false);

	private static final String LARGE = "large";

	private static final String CONTRAST = "contrast";

	static ReadingMode of(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies == null) {
			return PLAIN;
		}
		for (Cookie cookie : cookies) {
			if (cookie.getName().equals(COOKIE)) {
				return parse(cookie.getValue());
			}
		}
		return PLAIN;
	}

	static ReadingMode parse(String value) {
		List<String> words = Arrays.asList(value.split("\\."));
		return new ReadingMode(words.contains(LARGE), Shade.in(words), words.contains(CONTRAST));
	}

	ReadingMode withLarge(boolean wanted) {
		return new ReadingMode(wanted, this.shade, this.contrast);
	}

	ReadingMode withShade(Shade wanted) {
		return new ReadingMode(this.large, wanted, this.contrast);
	}

	ReadingMode withContrast(boolean wanted) {
		return new ReadingMode(this.large, this.shade, wanted);
	}

	/**
	 * What stands in the cookie; the same mode always gives the same words, so caches may
	 * use it as a key.
	 * @return words joined by dots, empty when nothing is chosen
	 */
	String cookieValue() {
		return equals(PLAIN) ? "" : String.join(".", words().toList());
	}

	public String htmlClass() {
		return String.join(" ", words().map((word) -> "gz-" + word).toList());
	}

	public boolean dark() {
		return this.shade == Shade.DARK;
	}

	public boolean light() {
		return this.shade == Shade.LIGHT;
	}

	private Stream<String> words() {
		return Stream
			.of(this.large ? LARGE : null, (this.shade != Shade.DEVICE) ? this.shade.word() : null,
					this.contrast ? CONTRAST : null)
			.flatMap(Stream::ofNullable);
	}

	/** Light or dark. */
	enum Shade {

		/** What the device prefers. */
		DEVICE,
		/** Dark ink on light paper, whatever the device prefers. */
		LIGHT,
		/** Light ink on dark paper. */
		DARK;

		String word() {
			return (this == DARK) ? "dark" : "light";
		}

		static Shade in(List<String> words) {
			if (words.contains(DARK.word())) {
				return DARK;
			}
			return words.contains(LIGHT.word()) ? LIGHT : DEVICE;
		}

		static Shade of(@Nullable String flag) {
			if ("1".equals(flag)) {
				return DARK;
			}
			return "0".equals(flag) ? LIGHT : DEVICE;
		}

	}

}
