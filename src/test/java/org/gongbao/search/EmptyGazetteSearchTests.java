package org.gongbao.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches before anything is published: nothing is found, and nothing fails. */
@PortalTest
class EmptyGazetteSearchTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private IndexedGazette indexed;

	@ParameterizedTest
	@ValueSource(strings = { "通政办发〔2023〕120号", "通政办发 2023", "风电光伏", "2023年第2期", "2023-03-20", "tzbf" })
	void findNothing(String typed) {
		this.indexed.await();
		assertThat(this.mvc.get().uri("/search").param("q", typed)).hasStatus(200).bodyText().contains("没有找到");
	}

	@Test
	void documentThatIsNotThereIsNotFound() {
		this.indexed.await();
		assertThat(this.mvc.get().uri("/documents/{number}", "通政办发〔2023〕120号")).hasStatus(404);
	}

}
