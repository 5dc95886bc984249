package org.gongbao.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses ready for a link. */
class PagePathsTests {

	@Test
	void whatIsNotPlainIsEncoded() {
		assertThat(PagePaths.of("documents", "通政办发〔2023〕12号"))
			.isEqualTo("/documents/%E9%80%9A%E6%94%BF%E5%8A%9E%E5%8F%91%E3%80%942023%E3%80%9512%E5%8F%B7");
		assertThat(PagePaths.of("people", "a/b ?#%\"")).isEqualTo("/people/a%2Fb%20%3F%23%25%22");
		assertThat(PagePaths.search("风 & 电")).isEqualTo("/search?q=%E9%A3%8E%20%26%20%E7%94%B5");
	}

	@Test
	void readingUndoesEncoding() {
		assertThat(PagePaths.readable(PagePaths.of("documents", "〔𬭎〕%"))).isEqualTo("/documents/〔𬭎〕%");
		assertThat(PagePaths.readable("/100%")).isEqualTo("/100%");
	}

}
