package org.gongbao.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * The issuing bodies and the issuers' codes of all numbers: a few thousand at the most,
 * however much there is. Each part of the index is read once, and most parts stay when
 * the index changes.
 */
public final class Vocabulary {

	/** Even a corrupt corpus has no more than this. */
	private static final int MOST = 20_000;

	private static final String AFTER = "\uFFFF";

	private final Map<IndexReader.CacheKey, Part> parts = new ConcurrentHashMap<>();

	private volatile State state = new State(List.of(), new Words(List.of(), List.of()));

	/**
	 * What there is in one state of the index.
	 * @param reader the state
	 * @return bodies and codes
	 * @throws IOException if the index cannot be read
	 */
	public Words of(IndexReader reader) throws IOException {
		List<IndexReader.CacheKey> keys = new ArrayList<>();
		List<Part> read = new ArrayList<>();
		for (LeafReaderContext context : reader.leaves()) {
			Part part = part(context.reader(), keys);
			read.add(part);
		}
		State known = this.state;
		if (known.keys().equals(keys) && keys.size() == read.size()) {
			return known.words();
		}
		Words words = new Words(merged(read.stream().map(Part::issuers).toList()),
				merged(read.stream().map(Part::codes).toList()));
		this.state = new State(List.copyOf(keys), words);
		return words;
	}

	private Part part(LeafReader leaf, List<IndexReader.CacheKey> keys) throws IOException {
		IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
		if (helper == null) {
			return read(leaf);
		}
		keys.add(helper.getKey());
		Part known = this.parts.get(helper.getKey());
		if (known == null) {
			known = read(leaf);
			if (this.parts.put(helper.getKey(), known) == null) {
				helper.addClosedListener(this.parts::remove);
			}
		}
		return known;
	}

	private static Part read(LeafReader leaf) throws IOException {
		return new Part(issuers(leaf.terms(Fields.ISSUER)), codes(leaf.terms(Fields.NUMBER)));
	}

	private static Map<String, Integer> issuers(@Nullable Terms terms) throws IOException {
		Map<String, Integer> issuers = new HashMap<>();
		if (terms != null) {
			TermsEnum each = terms.iterator();
			for (BytesRef term = each.next(); term != null && issuers.size() < MOST; term = each.next()) {
				issuers.put(term.utf8ToString(), each.docFreq());
			}
		}
		return issuers;
	}

	/** Having met a code, leaps over all numbers of the same code and form. */
	private static Map<String, Integer> codes(@Nullable Terms terms) throws IOException {
		Map<String, Integer> codes = new HashMap<>();
		if (terms == null) {
			return codes;
		}
		TermsEnum each = terms.iterator();
		BytesRef term = each.next();
		for (int i = 0; term != null && i < MOST; i++) {
			String number = term.utf8ToString();
			String code = DocNumber.parse(number).map(DocNumber::issuerCode).orElse("");
			if (code.isEmpty() || !number.startsWith(code) || number.length() == code.length()) {
				term = each.next();
				continue;
			}
			codes.merge(code, 1, Integer::sum);
			char form = number.charAt(code.length());
			String leap = (form >= '0' && form <= '9') ? code + ":" : code + form + AFTER;
			term = (each.seekCeil(new BytesRef(leap)) != TermsEnum.SeekStatus.END) ? each.term() : null;
		}
		return codes;
	}

	private static List<String> merged(List<Map<String, Integer>> parts) {
		Map<String, Integer> all = new HashMap<>();
		parts.forEach((part) -> part.forEach((word, count) -> all.merge(word, count, Integer::sum)));
		return all.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparingInt((entry) -> entry.getKey().length())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * What is in use.
	 *
	 * @param issuers the issuing bodies, the busiest first
	 * @param codes the issuers' codes of numbers, those in most parts of the index first
	 */
	public record Words(List<String> issuers, List<String> codes) {

	}

	private record Part(Map<String, Integer> issuers, Map<String, Integer> codes) {

	}

	private record State(List<IndexReader.CacheKey> keys, Words words) {

	}

}
