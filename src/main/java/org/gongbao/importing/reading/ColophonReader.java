package org.gongbao.importing.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Collects the publisher's details from labelled lines, wherever they stand.
 */
final class ColophonReader {

	private static final Pattern LABEL = Pattern
		.compile("(?<ORGANIZER>(?:主\\s*管\\s*、?\\s*)?主\\s*办\\s*(?:单\\s*位|机\\s*关)?)"
				+ "|(?<ADDRESS>(?:(?:通\\s*讯|通\\s*信|编辑部)\\s*)?地\\s*址)|(?<PHONE>(?:(?:联\\s*系|咨\\s*询)\\s*)?电\\s*话)|(?<WEBSITE>网\\s*址|网\\s*站|官\\s*网)"
				+ "|(?<POSTCODE>邮\\s*编|邮\\s*政\\s*编\\s*码)|(?<PRINTER>印\\s*刷\\s*(?:单\\s*位|厂)|承\\s*印\\s*(?:单\\s*位)?|印\\s*刷(?!\\s*[日时数]))"
				+ "|(?<PRINTED>印\\s*刷\\s*(?:日\\s*期|时\\s*间)|出\\s*版\\s*(?:日\\s*期|时\\s*间)|发\\s*行\\s*日\\s*期)"
				+ "|(?<OTHER>主\\s*管\\s*(?:单\\s*位)?|协\\s*办\\s*(?:单\\s*位)?|编\\s*辑\\s*(?:出\\s*版|部|单\\s*位|委员会)?|编\\s*印\\s*(?:单\\s*位)?|传\\s*真|主\\s*编|副\\s*主\\s*编|责\\s*任\\s*编\\s*辑|编\\s*委\\s*会?|发\\s*行\\s*(?:单\\s*位|范\\s*围|对\\s*象)?|准\\s*印\\s*证\\s*号?|刊\\s*号|国内统一(?:连续出版物)?刊号|印\\s*数|开\\s*本|电\\s*子\\s*(?:邮\\s*箱|信\\s*箱)|邮\\s*箱|E-?mail)",
				Pattern.CASE_INSENSITIVE);

	private final Map<Field, StringBuilder> values = new EnumMap<>(Field.class);

	private @Nullable Field open;

	/** Whether a line starts with a label and goes on as only a colophon does. */
	static boolean isLabelled(Line line) {
		Matcher matcher = LABEL.matcher(line.folded());
		if (line.length() > 120 || !matcher.lookingAt()) {
			return false;
		}
		String rest = line.folded().substring(matcher.end());
		return rest.isEmpty() || rest.charAt(0) == ':' || Chars.isSpace(rest.charAt(0));
	}

	/** Take a labelled line, or the value that follows a label on a line of its own. */
	boolean take(Line line) {
		if (isLabelled(line)) {
			readLabels(line);
			return true;
		}
		Field field = this.open;
		if (field != null && valueOf(field).isEmpty() && line.length() < 80) {
			valueOf(field).append(line.folded());
			this.open = null;
			return true;
		}
		this.open = null;
		return false;
	}

	Colophon colophon() {
		return new Colophon(text(Field.ORGANIZER), text(Field.ADDRESS), text(Field.PHONE), website(),
				text(Field.POSTCODE), text(Field.PRINTER), printedOn());
	}

	private void readLabels(Line line) {
		String text = line.folded();
		Matcher matcher = LABEL.matcher(text);
		Field field = null;
		int from = 0;
		while (matcher.find()) {
			boolean atLabel = matcher.start() == 0 || Chars.isSpace(text.charAt(matcher.start() - 1));
			boolean closed = matcher.end() == text.length() || text.charAt(matcher.end()) == ':'
					|| Chars.isSpace(text.charAt(matcher.end()));
			if (atLabel && closed) {
				put(field, line.text().substring(from, matcher.start()));
				field = Field.of(matcher);
				from = matcher.end();
			}
		}
		put(field, line.text().substring(from));
		this.open = field;
	}

	private void put(@Nullable Field field, String value) {
		String bare = value.strip().replaceFirst("^[:：]\\s*", "").strip();
		if (field != null && !bare.isEmpty() && valueOf(field).isEmpty()) {
			valueOf(field).append(bare);
		}
	}

	private StringBuilder valueOf(Field field) {
		return this.values.computeIfAbsent(field, (key) -> new StringBuilder());
	}

	private @Nullable String text(Field field) {
		String value = Chars.tidy(valueOf(field).toString());
		return value.isEmpty() ? null : value;
	}

	private @Nullable String website() {
		String value = Chars.squeeze(Chars.fold(valueOf(Field.WEBSITE).toString())).replaceAll("[<>]", "");
		return value.isEmpty() ? null : value;
	}

	private @Nullable String printedOn() {
		return Dates.iso(valueOf(Field.PRINTED).toString()).orElse(null);
	}

	private enum Field {

		ORGANIZER, ADDRESS, PHONE, WEBSITE, POSTCODE, PRINTER, PRINTED, OTHER;

		static Field of(Matcher matcher) {
			for (Field field : values()) {
				if (matcher.group(field.name()) != null) {
					return field;
				}
			}
			return OTHER;
		}

	}

}
