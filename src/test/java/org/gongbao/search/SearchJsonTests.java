package org.gongbao.search;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonContent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** The shape of results as data: what outsiders may rely on. */
@PortalTest
class SearchJsonTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.indexed.await();
	}

	@Test
	void hasTheAgreedShape() {
		assertThat(search("/search.json", "风电光伏", "document")).isStrictlyEqualTo(
				"""
						{
						  "query": "风电光伏", "number": null, "goTo": null, "total": 1, "page": 1, "size": 20,
						  "items": [{
						    "type": "document",
						    "title": "通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见",
						    "number": "通政办发〔2023〕12号",
						    "date": "2023-03-20",
						    "url": "%s",
						    "issue": {"year": 2023, "number": 2, "serial": 41}, "status": "in-force", "passage": {"label": "关于推动全市风电光伏新能源产业 高质量…", "url": "%s#title-1"},
						    "snippet": "关于推动全市<mark>风电光伏</mark>新能源产业 高质量发展的意见 为落实自治区的有关意见（内政办发〔2022〕19号），提出以下意见。 一、发展基础 （一）资源较好。全市风能、太阳能都很丰富。 （二）空间较大。合计800万千瓦已经建成。"
						  }],
						  "facets": {
						    "type": {"document": 1}, "year": {"2023": 1}, "issuer": {"通辽市人民政府办公室": 1},
						    "section": {"市政府办公室文件": 1}, "status": {"in-force": 1}
						  },
						  "match": "all", "next": null
						}
						"""
					.formatted(PagePaths.of("documents", "通政办发〔2023〕12号"), PagePaths.of("documents", "通政办发〔2023〕12号")));
	}

	@Test
	void onlyDocumentsHoldOrHoldNot() {
		assertThat(search("/search.json", "张静波", "appointment")).extractingPath("$.items[0].status").isNull();
		assertThat(search("/search.json", "总第41期", "issue")).extractingPath("$.items[*].status")
			.asArray()
			.containsOnlyNulls();
	}

	@Test
	void saysWhereNumbersIssuesAndPersonsLead() {
		assertThat(search("/search.json", "通政办发2023年12号", "")).extractingPath("$.goTo")
			.isEqualTo(PagePaths.of("documents", "通政办发〔2023〕12号"));
		assertThat(search("/search.json", "通政办发2023年12号", "")).extractingPath("$.number").isEqualTo("通政办发〔2023〕12号");
		assertThat(search("/search.json", "总第41期", "")).extractingPath("$.goTo").isEqualTo("/issues/2023/2");
		assertThat(search("/search.json", "张静波", "")).extractingPath("$.goTo").isEqualTo(PagePaths.of("people", "张静波"));
		assertThat(search("/search.json", "通政办发〔2023〕999号", "")).extractingPath("$.goTo").isNull();
	}

	@Test
	void suggestsNumbersTitlesAndNames() {
		assertThat(search("/search/suggest.json", "通政办", "")).extractingPath("$.goTo[*].number")
			.asArray()
			.contains("通政办发〔2023〕12号");
		assertThat(search("/search/suggest.json", "风电", "")).extractingPath("$.queries[0]").asString().contains("风电光伏");
		assertThat(search("/search/suggest.json", "张静", "")).extractingPath("$.goTo[0].title").isEqualTo("张静波");
	}

	@Test
	void suggestionsHaveTheAgreedShape() {
		assertThat(search("/search/suggest.json", "zjb", "")).isStrictlyEqualTo("""
				{"goTo": [{"title": "张静波", "number": null, "url": "%s"}], "queries": []}
				""".formatted(PagePaths.of("people", "张静波")));
		assertThat(search("/search/suggest.json", "tzbf 2023 12号", "")).isStrictlyEqualTo("""
				{"goTo": [{"title": "通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见", "number": "通政办发〔2023〕12号", "url": "%s"}],
				 "queries": []}
				""".formatted(PagePaths.of("documents", "通政办发〔2023〕12号")));
		assertThat(search("/search/suggest.json", " ", "")).isStrictlyEqualTo("{\"goTo\": [], \"queries\": []}");
	}

	@Test
	void browsersKeepSuggestionsForAMinute() {
		assertThat(this.mvc.get().uri("/search/suggest.json").param("q", "风电")).hasHeader("Cache-Control",
				"max-age=60, private");
	}

	private JsonContent search(String path, String words, String type) {
		return new JsonContent(new String(this.mvc.get()
			.uri(path)
			.param("q", words)
			.param("type", type)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
