package org.gongbao.search.match;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

import org.gongbao.search.index.Fields;

/**
 * The tables of all segments, each kept as long as its segment is, but made anew when the
 * day changes: then other documents hold.
 */
public final class FacetTables {

	/** What is counted, in the order of {@link Facets}; the status comes after these. */
	private static final List<String> FIELDS = List.of(Fields.TYPE, Fields.YEAR, Fields.ISSUER, Fields.SECTION);

	static final int STATUS = FIELDS.size();

	private final Map<IndexReader.CacheKey, Dated> tables = new ConcurrentHashMap<>();

	FacetTable of(LeafReader reader, LocalDate today) throws IOException {
		IndexReader.CacheHelper cache = reader.getCoreCacheHelper();
		if (cache == null) {
			return read(reader, today);
		}
		Dated known = this.tables.get(cache.getKey());
		if (known != null && known.day().equals(today)) {
			return known.table();
		}
		// Two threads may both read it; that is work done twice, nothing worse.
		FacetTable table = read(reader, today);
		if (this.tables.put(cache.getKey(), new Dated(today, table)) == null) {
			cache.addClosedListener(this.tables::remove);
		}
		return table;
	}

	static int columns() {
		return STATUS + 1;
	}

	private static FacetTable read(LeafReader reader, LocalDate today) throws IOException {
		List<FacetColumn> columns = new ArrayList<>();
		for (String field : FIELDS) {
			columns.add(FacetColumn.of(reader, field));
		}
		columns.add(FacetColumn.status(reader, today));
		return FacetTable.of(reader, columns);
	}

	/** A table with the day for which it holds. */
	private record Dated(LocalDate day, FacetTable table) {

	}

}
