package org.gongbao.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.EntryDocuments.NamedDocument;
import org.gongbao.chronicle.MonthView.Piece;
import org.gongbao.chronicle.mention.Mention;
import org.gongbao.document.DocumentSummary;

/**
 * What is needed to show entries: what is asked for, what they name, and where that
 * leads.
 *
 * @param filter what is asked for
 * @param whole whether all paragraphs are shown and what is asked for only marked
 * @param mentions entry id to what the entry names
 * @param links where that leads
 */
record EntryContext(ChronicleFilter filter, boolean whole, Map<Long, List<Placed>> mentions, MentionLinks links) {

	/** Whether a paragraph, counted from 0, is among those asked for. */
	boolean shows(ChronicleEntry entry, int paragraph) {
		return this.whole || (names(entry, paragraph, Mention.Kind.PERSON, this.filter.person())
				&& names(entry, paragraph, Mention.Kind.OFFICE, this.filter.office()));
	}

	/** How many paragraphs of some entries are among those asked for. */
	int count(List<ChronicleEntry> entries) {
		int count = 0;
		for (ChronicleEntry entry : entries) {
			for (int i = 0; i < entry.paragraphs().size(); i++) {
				count += shows(entry, i) ? 1 : 0;
			}
		}
		return count;
	}

	private boolean names(ChronicleEntry entry, int paragraph, Mention.Kind kind, @Nullable String name) {
		return name == null
				|| of(entry, paragraph).stream().anyMatch((one) -> one.kind() == kind && one.name().equals(name));
	}

	private List<Mention> of(ChronicleEntry entry, int paragraph) {
		return this.mentions.getOrDefault(entry.id(), List.of())
			.stream()
			.filter((one) -> one.paragraph() == paragraph + 1)
			.map(Placed::mention)
			.toList();
	}

	/** A paragraph cut where a link or what was asked for begins and ends. */
	List<Piece> pieces(ChronicleEntry entry, int paragraph) {
		String text = entry.paragraphs().get(paragraph);
		List<Piece> pieces = new ArrayList<>();
		int done = 0;
		for (Mention mention : of(entry, paragraph)) {
			String url = this.links.url(mention);
			boolean asked = mention.name().equals(asked(mention.kind()));
			if ((url == null && !asked) || mention.start() < done || mention.end() > text.length()) {
				continue;
			}
			plain(pieces, text.substring(done, mention.start()));
			pieces.add(new Piece(text.substring(mention.start(), mention.end()), url, asked));
			done = mention.end();
		}
		plain(pieces, text.substring(done));
		return pieces;
	}

	/** The documents an entry names, each once, in the order of its text. */
	List<NamedDocument> documents(ChronicleEntry entry) {
		return this.mentions.getOrDefault(entry.id(), List.of())
			.stream()
			.filter((placed) -> placed.paragraph() <= entry.paragraphs().size())
			.flatMap((placed) -> document(placed.mention(), entry.paragraphs().get(placed.paragraph() - 1)).stream())
			.distinct()
			.toList();
	}

	private Optional<NamedDocument> document(Mention mention, String text) {
		DocumentSummary held = this.links.document(mention);
		if (held != null) {
			return Optional.of(new NamedDocument(held.number(), held.title(), held.path()));
		}
		return switch (mention.kind()) {
			case NUMBER -> Optional.of(new NamedDocument(mention.name(), null, null));
			// The mention is 《title》, of which only letters are kept.
			case TITLE ->
				Optional.of(new NamedDocument(null, text.substring(mention.start() + 1, mention.end() - 1), null));
			case PERSON, OFFICE -> Optional.empty();
		};
	}

	private @Nullable String asked(Mention.Kind kind) {
		return switch (kind) {
			case PERSON -> this.filter.person();
			case OFFICE -> this.filter.office();
			default -> null;
		};
	}

	private static void plain(List<Piece> pieces, String text) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, null, false));
		}
	}

}
