package org.gongbao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.document.RelationKind;
import org.gongbao.document.Validity;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.index.ValidityFields;
import org.gongbao.testing.CleanDatabase;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A document is found under 已废止 while a public document repeals it, and no longer. */
@PortalTest
@CleanDatabase
@Import(IndexedGazette.class)
class RepealedInSearchTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@Autowired
	private DocumentPublishing publishing;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private LiveIndex index;

	@Test
	void validityInTheIndexFollowsTheRepealer() {
		published(DocumentMother.titled("旧办法").numbered("国发〔2018〕1号"));
		assertThat(found(Validity.UNKNOWN)).containsExactly("旧办法");

		long repealer = published(
				DocumentMother.titled("新办法").numbered("国发〔2019〕9号").citing(RelationKind.REPEALS, "国发〔2018〕1号", "旧办法"));
		assertThat(found(Validity.REPEALED)).containsExactly("旧办法");
		assertThat(found(Validity.UNKNOWN)).containsExactly("新办法");

		this.publishing.withdraw(repealer, "误发");
		assertThat(found(Validity.REPEALED)).isEmpty();
		assertThat(found(Validity.UNKNOWN)).containsExactly("旧办法");
	}

	private long published(DocumentMother document) {
		long id = this.publishing.storePage(document.draft()).documentId();
		this.publishing.publish(id);
		return id;
	}

	private List<String> found(Validity validity) {
		this.indexed.await();
		return this.index.search((searcher) -> {
			List<String> titles = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(ValidityFields.query(validity, TODAY), 10).scoreDocs) {
				titles.add(StoredItem.read(searcher.storedFields(), hit.doc).title());
			}
			return titles;
		});
	}

}
