package org.gongbao.chronicle.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what one paragraph of the chronicle names. */
public final class MentionReader {

	private MentionReader() {
	}

	/**
	 * Reads a paragraph.
	 * @param text the paragraph as printed
	 * @return what it names, in the order of the text; people, numbers and titles never
	 * overlap each other, an office may stand before or within a title
	 */
	public static List<Mention> read(String text) {
		List<Mention> mentions = new ArrayList<>(DocumentNames.in(text));
		mentions.addAll(outside(PersonNames.in(text), mentions));
		mentions.addAll(outside(OfficeNames.in(text), mentions));
		mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::kind));
		return List.copyOf(mentions);
	}

	/** What stands in the title of a document was not there on that day. */
	private static List<Mention> outside(List<Mention> found, List<Mention> taken) {
		return found.stream()
			.filter((one) -> taken.stream()
				.noneMatch((other) -> one.start() < other.end() && other.start() < one.end()))
			.toList();
	}

}
