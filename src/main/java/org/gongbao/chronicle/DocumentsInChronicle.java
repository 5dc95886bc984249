package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.document.TextualMentions;
import org.gongbao.web.ChineseDates;

/** Tells documents where the chronicle names them (大事记提到本文). */
@Component
class DocumentsInChronicle implements TextualMentions {

	/** So much stands before and after the name. */
	private static final int AROUND = 24;

	private final MentionFinder mentions;

	DocumentsInChronicle(MentionFinder mentions) {
		this.mentions = mentions;
	}

	@Override
	public List<Place> of(@Nullable String number, Set<String> titles, int limit) {
		return this.mentions.naming(titles, number, limit)
			.stream()
			.map(DocumentsInChronicle::place)
			.distinct()
			.toList();
	}

	private static Place place(MentionFinder.Found found) {
		LocalDate day = found.day();
		return new Place(ChineseDates.date(day), excerpt(found), "/chronicle/" + day);
	}

	private static String excerpt(MentionFinder.Found found) {
		String text = found.text();
		int from = text.offsetByCodePoints(found.begins(), -Math.min(AROUND, text.codePointCount(0, found.begins())));
		int to = text.offsetByCodePoints(found.ends(),
				Math.min(AROUND, text.codePointCount(found.ends(), text.length())));
		return ((from > 0) ? "…" : "") + text.substring(from, to) + ((to < text.length()) ? "…" : "");
	}

}
