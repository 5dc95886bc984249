package org.gongbao.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.ScoreDoc;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
class RepealedInSearchTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@Autowired
	private DocumentPublishing publishing;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private LiveIndex index;

	@Autowired
	private MockMvcTester web;

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

	@Test
	void dataAndFeedSayWhichResultsHold() {
		published(DocumentMother.titled("公园旧办法").numbered("国发〔2018〕1号"));
		published(DocumentMother.titled("公园新办法")
			.numbered("国发〔2019〕9号")
			.citing(RelationKind.REPEALS, "国发〔2018〕1号", "公园旧办法"));
		published(DocumentMother.titled("公园将来办法").numbered("国发〔2019〕10号").from(LocalDate.of(9999, 1, 1)));
		this.indexed.await();
		assertThat(this.web.get().uri("/search.json?q={words}&sort=oldest", "公园")).bodyJson()
			.extractingPath("$.items[*].status")
			.asArray()
			.containsExactlyInAnyOrder("repealed", "unknown", "pending");
		Document feed = Jsoup.parse(text("/search.atom?q={words}", "公园"), "", Parser.xmlParser());
		assertThat(feed.select("entry:contains(公园旧办法) > category[term=repealed]").outerHtml()).contains("label=\"已废止\"",
				"scheme=\"http://localhost/documents?status=\"");
		Document list = Jsoup.parse(text("/documents.atom"), "", Parser.xmlParser());
		assertThat(list.select("entry > category").eachAttr("term")).containsExactlyInAnyOrder("repealed", "unknown",
				"pending");
	}

	private String text(String path, Object... values) {
		return new String(this.web.get().uri(path, values).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
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
