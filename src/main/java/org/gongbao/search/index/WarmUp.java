package org.gongbao.search.index;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem.Place;
import org.gongbao.search.text.GazetteAnalyzer;

/**
 * Indexes one item for nobody, so that the dictionaries of words and readings are loaded
 * before the first publication, which would else be found a second later.
 */
final class WarmUp {

	private static final String NO_DIGEST = "0".repeat(64);

	private WarmUp() {
	}

	static void run() throws IOException {
		IndexedItem item = new IndexedItem(ItemKind.DOCUMENT, 1, NO_DIGEST, "政府公报", null, List.of(), "政府公报。", List.of(),
				null, null, new Place(null, null, null, "人民政府"), null, "/");
		try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
				IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new GazetteAnalyzer()))) {
			writer.addDocument(ItemDocuments.of(item, Formulas.NONE));
		}
	}

}
