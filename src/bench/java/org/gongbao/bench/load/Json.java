package org.gongbao.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON; OpenSearch's process and the portal's have no library for it in common.
 */
public final class Json {

	private Json() {
	}

	/**
	 * Writes a value.
	 * @param value maps, lists, numbers, truth values, null, anything else as a string
	 * @return JSON
	 */
	public static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> text(String.valueOf(entry.getKey())) + ":" + text(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
			case List<?> list -> list.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
			case Number number -> number.toString();
			case Boolean truth -> truth.toString();
			default -> quoted(value.toString());
		};
	}

	/**
	 * Reads one number out of an answer.
	 * @param json the answer
	 * @param marks each looked for after the one before
	 * @return the number after the last of them
	 */
	public static long number(byte[] json, String... marks) {
		int at = 0;
		for (String mark : marks) {
			at = after(json, mark, at);
		}
		int end = at;
		while (end < json.length && json[end] >= '0' && json[end] <= '9') {
			end++;
		}
		return Long.parseLong(new String(Arrays.copyOfRange(json, at, end), StandardCharsets.US_ASCII));
	}

	private static int after(byte[] json, String mark, int from) {
		byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
		for (int at = from; at + wanted.length <= json.length; at++) {
			if (Arrays.equals(json, at, at + wanted.length, wanted, 0, wanted.length)) {
				return at + wanted.length;
			}
		}
		throw new IllegalArgumentException("No " + mark + " in the answer");
	}

	private static String quoted(String text) {
		StringBuilder json = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"', '\\' -> json.append('\\').append(c);
				case '\n' -> json.append("\\n");
				default -> json.append((c < ' ') ? " " : String.valueOf(c));
			}
		}
		return json.append('"').toString();
	}

}
