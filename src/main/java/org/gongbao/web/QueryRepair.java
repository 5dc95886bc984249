package org.gongbao.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;

/**
 * Makes the part of an address behind the question mark readable: a percent sign that
 * stands for itself (100%), and words that an old page encoded in GB18030 instead of
 * UTF-8. What was right stays as it is.
 */
final class QueryRepair {

	private static final Pattern PIECE = Pattern.compile("[^&=]+");

	private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private static final Charset GB18030 = Charset.forName("GB18030");

	private QueryRepair() {
	}

	static String repair(String query) {
		if (query.indexOf('%') < 0) {
			return query;
		}
		String escaped = LONE_PERCENT.matcher(query).replaceAll("%25");
		return PIECE.matcher(escaped).replaceAll((match) -> Matcher.quoteReplacement(piece(match.group())));
	}

	private static String piece(String piece) {
		byte[] bytes = bytes(piece);
		if (decode(bytes, StandardCharsets.UTF_8).isPresent()) {
			return piece;
		}
		String text = decode(bytes, GB18030).orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String piece) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(piece.length());
		for (int at = 0; at < piece.length(); at++) {
			char sign = piece.charAt(at);
			if (sign == '%') {
				bytes.write(Integer.parseInt(piece, at + 1, at + 3, 16));
				at += 2;
			}
			else {
				bytes.write((sign == '+') ? ' ' : sign);
			}
		}
		return bytes.toByteArray();
	}

	private static Optional<String> decode(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

}
