package org.gongbao.search.query;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import org.gongbao.database.DataDirectory;
import org.gongbao.search.index.LiveIndex;

/** The search with its usual settings; the benchmark's only way into this package. */
public final class BenchSearch {

	private BenchSearch() {
	}

	/**
	 * Searches an index.
	 * @param index the index
	 * @param folder where it may look for synonyms
	 * @return the search the portal uses
	 */
	public static Search of(LiveIndex index, Path folder) {
		SearchProperties usual = new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("gongbao.search",
				SearchProperties.class);
		return new Search(index, usual, new SynonymFile(new DataDirectory(folder)),
				Clock.system(ZoneId.of("Asia/Shanghai")));
	}

}
