package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.text.NormalText;

/**
 * The names of all issuing bodies in normal form, of which there are a few thousand at
 * the most.
 */
final class IssuerNames {

	private static final int SHORTEST_END = 3;

	private final Vocabulary vocabulary;

	private volatile @Nullable Known known;

	IssuerNames(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Those whose name contains any of some normalized pieces. */
	List<String> containing(List<String> pieces, IndexReader reader) {
		return names(reader).stream()
			.filter((name) -> pieces.stream().anyMatch((piece) -> name.normal().contains(piece)))
			.map(Name::name)
			.toList();
	}

	/** Those whose name ends in a normalized piece of several characters. */
	List<String> endingWith(String piece, IndexReader reader) {
		return (piece.length() < SHORTEST_END) ? List.of()
				: names(reader).stream().filter((name) -> name.normal().endsWith(piece)).map(Name::name).toList();
	}

	/** The one that bears exactly this name, null if none does. */
	@Nullable String named(String normal, IndexReader reader) {
		return names(reader).stream()
			.filter((name) -> name.normal().equals(normal))
			.map(Name::name)
			.findFirst()
			.orElse(null);
	}

	private List<Name> names(IndexReader reader) {
		try {
			List<String> issuers = this.vocabulary.of(reader).issuers();
			Known before = this.known;
			if (before != null && before.issuers().equals(issuers)) {
				return before.names();
			}
			List<Name> names = issuers.stream().map((name) -> new Name(name, NormalText.normalize(name))).toList();
			this.known = new Known(issuers, names);
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A name with its normal form. */
	private record Name(String name, String normal) {

	}

	/** The names of one state of the vocabulary. */
	private record Known(List<String> issuers, List<Name> names) {

	}

}
