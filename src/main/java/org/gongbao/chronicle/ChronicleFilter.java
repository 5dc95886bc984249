package org.gongbao.chronicle;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.mention.Mention;
import org.gongbao.chronicle.mention.MentionReader;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/**
 * Which paragraphs of the chronicle are asked for: those that name a person, an office,
 * or both.
 *
 * @param person a name, null for any
 * @param office a post or a body, null for any
 */
public record ChronicleFilter(@Nullable String person, @Nullable String office) {

	/** Everything. */
	public static final ChronicleFilter ALL = new ChronicleFilter(null, null);

	private static final int LONGEST = 40;

	/**
	 * Reads {@code person} and {@code office} of a request.
	 * @param parameters the request
	 * @return the filter
	 */
	public static ChronicleFilter of(RequestParameters parameters) {
		return new ChronicleFilter(value("person", parameters), value("office", parameters));
	}

	private static @Nullable String value(String name, RequestParameters parameters) {
		String text = parameters.text(name).map((typed) -> typed.replaceAll("\\s+", "")).orElse(null);
		if (text == null) {
			return null;
		}
		if (text.length() > LONGEST) {
			parameters.ignored(name, text);
			return null;
		}
		return name.equals("person") ? written(text) : office(text);
	}

	/** Whoever is called so, however the dot within the name is written. */
	static ChronicleFilter person(String name) {
		return new ChronicleFilter(written(name), null);
	}

	private static String written(String name) {
		return name.replaceAll("[•・.．]", "·");
	}

	/** 市政府副市长 is asked for as 副市长: as the texts are read, so is the question. */
	private static String office(String typed) {
		return MentionReader.read(typed)
			.stream()
			.filter((one) -> one.kind() == Mention.Kind.OFFICE && one.start() == 0 && one.end() == typed.length())
			.map(Mention::name)
			.findFirst()
			.orElse(typed);
	}

	/**
	 * Whether anything is asked for.
	 * @return false for everything
	 */
	public boolean isAny() {
		return this.person != null || this.office != null;
	}

	/**
	 * What is asked for, in words.
	 * @return such as 亢永强, or 亢永强、副市长
	 */
	public String words() {
		List<String> words = new ArrayList<>();
		add(words, "", this.person);
		add(words, "", this.office);
		return String.join("、", words);
	}

	/**
	 * The filter as an address ends with it.
	 * @return encoded, beginning with a question mark; empty for everything
	 */
	public String query() {
		List<String> parts = new ArrayList<>();
		add(parts, "person=", (this.person != null) ? PagePaths.encode(this.person) : null);
		add(parts, "office=", (this.office != null) ? PagePaths.encode(this.office) : null);
		return parts.isEmpty() ? "" : "?" + String.join("&", parts);
	}

	private static void add(List<String> parts, String before, @Nullable String value) {
		if (value != null) {
			parts.add(before + value);
		}
	}

}
