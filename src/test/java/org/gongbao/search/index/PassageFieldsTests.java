package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.junit.jupiter.api.Test;

import org.gongbao.document.body.Passage;
import org.gongbao.document.body.Passages;

import static org.assertj.core.api.Assertions.assertThat;

/** Passages come back from the index as they went in, and their headings are found. */
class PassageFieldsTests {

	private static final Passages TEXT = Passages.of("""
			第一章 总则

			第一条 为了森林公园，制定本办法。

			（一）贷款申请。申请人应当有收入。

			一、风电光伏发展。本段说的是别的。
			""", "公园办法");

	@Test
	void storedPassagesAreThoseOfTheText() {
		assertThat(PassageFields.unpack(PassageFields.pack(TEXT.all()))).isEqualTo(TEXT.all());
		assertThat(TEXT.all()).hasSize(4);
	}

	@Test
	void resultsKnowTheirPassagesAndHeadingsAreFoundAlone() throws IOException {
		IndexedItem plain = IndexMother.document(1, "另一件", "风电光伏发展。");
		IndexedItem item = IndexMother.document(2, "公园办法", TEXT.text(), TEXT.all());
		LiveIndex index = IndexMother.live(Files.createTempDirectory("gongbao-passages"), List.of(plain, item));
		assertThat(passages(index, "总则")).isEqualTo(TEXT.all());
		assertThat(passages(index, "风电", "电光")).isEqualTo(TEXT.all());
		assertThat(count(index, "本段")).isZero();
		assertThat(count(index, "森林")).isZero();
		List<Passage> ofPlain = index.search((searcher) -> StoredItem.read(searcher.storedFields(), 0).passages());
		assertThat(ofPlain).isEmpty();
	}

	private static List<Passage> passages(LiveIndex index, String... pairs) {
		return index.search((searcher) -> {
			TopDocs found = searcher.search(new PhraseQuery(Fields.HEADING_PAIRS, pairs), 10);
			assertThat(found.totalHits.value()).isEqualTo(1);
			return StoredItem.read(searcher.storedFields(), found.scoreDocs[0].doc).passages();
		});
	}

	private static int count(LiveIndex index, String pair) {
		return index.search((searcher) -> searcher.count(new TermQuery(new Term(Fields.HEADING_PAIRS, pair))));
	}

}
