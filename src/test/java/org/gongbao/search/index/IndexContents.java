package org.gongbao.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Everything an index holds, one line an item. */
final class IndexContents {

	private IndexContents() {
	}

	static List<String> of(IndexSearcher searcher) throws IOException {
		List<String> lines = new ArrayList<>();
		for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
			LeafReader leaf = context.reader();
			NumericDocValues items = DocValues.getNumeric(leaf, Fields.ITEM);
			BinaryDocValues digests = DocValues.getBinary(leaf, Fields.DIGEST);
			for (int doc = 0; doc < leaf.maxDoc(); doc++) {
				if (items.advanceExact(doc) && digests.advanceExact(doc)
						&& (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc))) {
					ItemCode item = ItemCode.of(items.longValue());
					BytesRef digest = digests.binaryValue();
					lines.add(IndexedItem.key(item.kind(), item.id()) + " "
							+ HexFormat.of().formatHex(digest.bytes, digest.offset, digest.offset + digest.length));
				}
			}
		}
		return lines;
	}

}
