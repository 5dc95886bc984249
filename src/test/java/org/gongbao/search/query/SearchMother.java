package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import org.gongbao.database.DataDirectory;
import org.gongbao.search.index.IndexMother;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.index.LiveIndex;

/** Searches over small indexes for tests. */
final class SearchMother {

	private SearchMother() {
	}

	/** The settings as they are where nobody sets any. */
	static SearchProperties settings() {
		return new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("gongbao.search",
				SearchProperties.class);
	}

	static Search of(List<IndexedItem> items) {
		return of((folder) -> IndexMother.live(folder, items));
	}

	/** With the formulas that so many of the items contain. */
	static Search withFormulas(List<IndexedItem> items, int threshold) {
		return of((folder) -> IndexMother.liveWithFormulas(folder, items, threshold));
	}

	private static Search of(IOFunction<Path, LiveIndex> index) {
		try {
			Path folder = Files.createTempDirectory("gongbao-search");
			return new Search(index.apply(folder.resolve("index")), settings(),
					new SynonymFile(new DataDirectory(folder)),
					Clock.fixed(Instant.parse("2023-08-01T04:00:00Z"), ZoneId.of("Asia/Shanghai")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes an index in a folder. */
	@FunctionalInterface
	private interface IOFunction<A, B> {

		B apply(A argument) throws IOException;

	}

}
