package org.gongbao.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The frame of every page. */
@FrameTest
class LayoutTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void anUnknownAddressHasAPageOfItsOwn() {
		assertThat(this.web.get().uri("/documents/通政办发〔2023〕120号")).hasStatus(404)
			.bodyText()
			.contains("<html lang=\"zh-CN\"", "您要找的这一页", "value=\"通政办发〔2023〕120号\"",
					"<title>您要找的这一页－通辽市人民政府公报</title>");
	}

}
