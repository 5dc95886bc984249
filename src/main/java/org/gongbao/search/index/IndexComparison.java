package org.gongbao.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicItems.ItemDigest;

/**
 * Compares an index with the items of the database, which come one by one; what of the
 * index none of them asked for is left over at the end.
 */
public final class IndexComparison {

	private final List<LeafReaderContext> leaves;

	private final FixedBitSet asked;

	/**
	 * Begins to compare.
	 * @param reader the index, open until the comparison ends
	 */
	public IndexComparison(IndexReader reader) {
		this.leaves = reader.leaves();
		this.asked = new FixedBitSet(Math.max(1, reader.maxDoc()));
	}

	/**
	 * Looks an item of the database up.
	 * @param kind its kind
	 * @param item its digests
	 * @return whether the index has it, and with the same content
	 * @throws IOException if the index cannot be read
	 */
	public Finding find(ItemKind kind, ItemDigest item) throws IOException {
		Term key = new Term(Fields.KEY, IndexedItem.key(kind, item.id()));
		for (LeafReaderContext leaf : this.leaves) {
			PostingsEnum docs = leaf.reader().postings(key, PostingsEnum.NONE);
			int doc = (docs != null) ? firstLive(docs, leaf.reader().getLiveDocs()) : DocIdSetIterator.NO_MORE_DOCS;
			if (doc != DocIdSetIterator.NO_MORE_DOCS) {
				this.asked.set(leaf.docBase + doc);
				return digest(leaf.reader(), doc).equals(item.stored()) ? Finding.SAME : Finding.OTHER_CONTENT;
			}
		}
		return Finding.MISSING;
	}

	/**
	 * Names what the index holds beyond the items looked up.
	 * @param surplus is told each item
	 * @throws IOException if the index cannot be read
	 */
	public void leftOver(Consumer<ItemCode> surplus) throws IOException {
		List<ItemCode> items = new ArrayList<>();
		for (LeafReaderContext leaf : this.leaves) {
			Bits live = leaf.reader().getLiveDocs();
			NumericDocValues codes = leaf.reader().getNumericDocValues(Fields.ITEM);
			for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
				boolean present = (live == null || live.get(doc)) && !this.asked.get(leaf.docBase + doc);
				if (present && codes != null && codes.advanceExact(doc)) {
					items.add(ItemCode.of(codes.longValue()));
				}
			}
		}
		items.forEach(surplus);
	}

	private static int firstLive(PostingsEnum docs, @Nullable Bits live) throws IOException {
		int doc = docs.nextDoc();
		while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
			doc = docs.nextDoc();
		}
		return doc;
	}

	private static String digest(LeafReader leaf, int doc) throws IOException {
		BinaryDocValues digests = leaf.getBinaryDocValues(Fields.DIGEST);
		if (digests == null || !digests.advanceExact(doc)) {
			return "";
		}
		BytesRef digest = digests.binaryValue();
		return HexFormat.of().formatHex(digest.bytes, digest.offset, digest.offset + digest.length);
	}

	/** What the index has of an item. */
	public enum Finding {

		/** The same content. */
		SAME,

		/** Another content. */
		OTHER_CONTENT,

		/** Nothing. */
		MISSING

	}

}
