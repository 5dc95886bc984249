package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import org.gongbao.document.Holding;
import org.gongbao.document.Validity;

import static org.assertj.core.api.Assertions.assertThat;

/** The index judges validity exactly as the documents themselves do, on any day. */
class ValidityFieldsTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 28);

	@Property(tries = 200)
	void queryAndColumnAgreeWithTheHolding(@ForAll("holdings") List<Holding> holdings, @ForAll("days") LocalDate today)
			throws IOException {
		List<IndexedItem> items = new ArrayList<>();
		items.add(IndexMother.issue());
		Map<Long, Validity> expected = new TreeMap<>();
		for (int i = 0; i < holdings.size(); i++) {
			IndexedItem item = IndexMother.document(i + 1, holdings.get(i));
			items.add(item);
			expected.put(item.id(), holdings.get(i).on(today));
		}
		items.add(IndexMother.appointment(1, "张三", "局长"));
		LiveIndex index = IndexMother.live(Files.createTempDirectory("gongbao-validity"), items);
		assertThat(index.<Map<Long, Validity>>search((searcher) -> byQueries(searcher, today))).isEqualTo(expected);
		assertThat(index.<Map<Long, Validity>>search((searcher) -> byColumns(searcher, today))).isEqualTo(expected);
	}

	@Provide
	Arbitrary<List<Holding>> holdings() {
		Arbitrary<@Nullable LocalDate> froms = Arbitraries.oneOf(days(), Arbitraries.just(LocalDate.MIN))
			.injectNull(0.5);
		return Combinators
			.combine(days().injectNull(0.5), froms, days().injectNull(0.5),
					Arbitraries.of(Validity.class).filter((validity) -> validity != Validity.PENDING))
			.as(Holding::new)
			.list()
			.ofMaxSize(30);
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
	}

	private static Map<Long, Validity> byQueries(IndexSearcher searcher, LocalDate today) throws IOException {
		Map<Long, Validity> found = new TreeMap<>();
		for (Validity validity : Validity.values()) {
			for (ScoreDoc hit : searcher.search(ValidityFields.query(validity, today), 100).scoreDocs) {
				LeafReaderContext leaf = searcher.getIndexReader()
					.leaves()
					.stream()
					.filter((context) -> hit.doc >= context.docBase
							&& hit.doc < context.docBase + context.reader().maxDoc())
					.findFirst()
					.orElseThrow();
				assertThat(found.put(id(leaf, hit.doc - leaf.docBase), validity)).isNull();
			}
		}
		return found;
	}

	private static Map<Long, Validity> byColumns(IndexSearcher searcher, LocalDate today) throws IOException {
		Map<Long, Validity> found = new TreeMap<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			ValidityColumn column = new ValidityColumn(leaf.reader(), today);
			for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
				Validity validity = column.validity(doc);
				if (validity != null) {
					found.put(id(leaf, doc), validity);
				}
			}
		}
		return found;
	}

	private static long id(LeafReaderContext leaf, int doc) throws IOException {
		NumericDocValues items = DocValues.getNumeric(leaf.reader(), Fields.ITEM);
		assertThat(items.advanceExact(doc)).isTrue();
		return ItemCode.of(items.longValue()).id();
	}

}
