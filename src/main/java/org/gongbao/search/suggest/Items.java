package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

import org.gongbao.search.index.StoredItem;

/** Reads items back from the index, without their texts. */
final class Items {

	private Items() {
	}

	static List<StoredItem> read(IndexSearcher searcher, List<Integer> docs) throws IOException {
		StoredFields fields = searcher.storedFields();
		List<StoredItem> items = new ArrayList<>(docs.size());
		for (int doc : docs) {
			items.add(StoredItem.readHead(fields, doc));
		}
		return items;
	}

}
