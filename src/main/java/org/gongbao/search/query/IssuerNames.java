package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Fields;
import org.gongbao.search.text.NormalText;

/**
 * The names of all issuing bodies, of which there are a few thousand at the most; read
 * anew when the index has changed.
 */
final class IssuerNames {

	private static final int SHORTEST_END = 3;

	private volatile @Nullable Known known;

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
		IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
		Known before = this.known;
		if (cache != null && before != null && before.key() == cache.getKey()) {
			return before.names();
		}
		try {
			List<Name> names = read(reader);
			this.known = (cache != null) ? new Known(cache.getKey(), names) : null;
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Name> read(IndexReader reader) throws IOException {
		List<Name> names = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(reader, Fields.ISSUER);
		if (terms != null) {
			TermsEnum each = terms.iterator();
			for (BytesRef term = each.next(); term != null; term = each.next()) {
				String name = term.utf8ToString();
				names.add(new Name(name, NormalText.normalize(name)));
			}
		}
		return List.copyOf(names);
	}

	/** A name with its normal form. */
	private record Name(String name, String normal) {

	}

	/** What was read from one state of the index. */
	private record Known(IndexReader.CacheKey key, List<Name> names) {

	}

}
