package org.gongbao.correction;

import org.junit.jupiter.api.Test;

import org.gongbao.correction.PassageSearch.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;

class PassageSearchTests {

	private static final String TEXT = "第一条 为规范业务，制定本办法。\n第二条 本办法自2022年5月1日起施行。\n第三条 本办法由市政府解释。";

	private final PassageSearch search = new PassageSearch(TEXT);

	@Test
	void aPassageIsFoundAsTheTextHasIt() {
		assertThat(this.search.find("自2022年5月1日起"))
			.containsExactly(new Occurrence(TEXT.indexOf("自2022"), "自2022年5月1日起"));
	}

	@Test
	void whiteSpaceDoesNotCount() {
		assertThat(this.search.find("第 一条为\n规范　业务")).extracting(Occurrence::words).containsExactly("第一条 为规范业务");
		assertThat(this.search.find("制定本办法。第二条")).extracting(Occurrence::words).containsExactly("制定本办法。\n第二条");
	}

	@Test
	void everyOccurrenceIsFound() {
		assertThat(this.search.find("本办法")).hasSize(3);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.search.find("自2023年5月1日起")).isEmpty();
		assertThat(this.search.find(" \n　")).isEmpty();
		assertThat(new PassageSearch("").find("办法")).isEmpty();
	}

	@Test
	void theSentenceMostLikeItIsOffered() {
		assertThat(this.search.nearest("第二条 本办法自2023年5月1日起施行。")).isEqualTo("第二条 本办法自2022年5月1日起施行。");
		assertThat(this.search.nearest("森林草原防火")).isNull();
	}

}
