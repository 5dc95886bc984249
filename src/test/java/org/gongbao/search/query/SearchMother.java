package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.gongbao.search.index.IndexMother;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.query.SearchProperties.Weights;

/** Searches over small indexes for tests. */
final class SearchMother {

	private SearchMother() {
	}

	static Search of(List<IndexedItem> items) {
		try {
			return new Search(IndexMother.live(Files.createTempDirectory("gongbao-search"), items),
					new SearchProperties(new Weights(10000, 8000, 5000, 3000, 40, 20, 3, 1, 2)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
