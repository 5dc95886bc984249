package org.gongbao.manuscript;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.publishing.ContentDigest;

/**
 * Parts as text. The digest is taken over the text and stored beside it, so a later
 * version of the program may write the same part differently without harm.
 */
@Component
class PartJson {

	private final JsonMapper json;

	PartJson(JsonMapper json) {
		this.json = json;
	}

	String write(PartContent content) {
		return this.json.writeValueAsString(content);
	}

	PartContent read(PartKey key, String text) {
		try {
			return this.json.readValue(text, type(key));
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("Unreadable part " + key, ex);
		}
	}

	static String digest(String text) {
		return ContentDigest.of(text);
	}

	private static Class<? extends PartContent> type(PartKey key) {
		if (key.isDocument()) {
			return ManuscriptDocument.class;
		}
		return switch (key.value()) {
			case "facts" -> IssueFacts.class;
			case "appointments" -> AppointmentList.class;
			default -> ChronicleList.class;
		};
	}

}
