package org.gongbao.document;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The issuing bodies of a document, one or several together.
 *
 * @param names the bodies in printed order, none if unknown
 */
record Issuers(List<String> names) {

	static Issuers of(@Nullable String issuer) {
		return new Issuers((issuer != null)
				? Arrays.stream(issuer.split("[、，,\\s\\u3000]+")).filter((name) -> !name.isEmpty()).toList()
				: List.of());
	}

	/**
	 * What of a title follows the bodies it begins with.
	 * @param title a title, which prints a space between bodies or nothing
	 * @return the rest, the whole title if it does not begin with the bodies
	 */
	String after(String title) {
		String rest = title.replaceAll("[\\s\\u3000]+", "");
		String whole = rest;
		for (String name : this.names) {
			if (!rest.startsWith(name)) {
				return whole;
			}
			rest = rest.substring(name.length()).replaceFirst("^、", "");
		}
		return rest.isEmpty() ? whole : rest;
	}

	boolean begin(String title) {
		return !this.names.isEmpty() && !after(title).equals(title.replaceAll("[\\s\\u3000]+", ""));
	}

}
