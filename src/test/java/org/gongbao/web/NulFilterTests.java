package org.gongbao.web;

import java.util.Objects;

import jakarta.servlet.ServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class NulFilterTests {

	@Test
	void whatNobodyTypesIsTakenOutOfEveryParameterAndNothingElse() throws Exception {
		ServletRequest seen = seen("title", "新的\0一件\n第二行", "\0");
		assertThat(seen.getParameter("title")).isEqualTo("新的一件\n第二行");
		assertThat(seen.getParameterValues("title")).containsExactly("新的一件\n第二行", "");
		assertThat(seen.getParameterMap().get("title")).containsExactly("新的一件\n第二行", "");
	}

	@Test
	void whatWasNotSentIsStillNotThere() throws Exception {
		ServletRequest seen = seen("title", "一件");
		assertThat(seen.getParameter("page")).isNull();
		assertThat(seen.getParameterValues("page")).isNull();
		assertThat(seen.getParameterMap()).containsOnlyKeys("title");
	}

	@Test
	void aNameMayStandWithoutAValue() throws Exception {
		ServletRequest seen = seen("out", new String[1]);
		assertThat(seen.getParameter("out")).isNull();
		assertThat(seen.getParameterMap().get("out")).hasSize(1);
	}

	private static ServletRequest seen(String name, String... values) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/drafts/1/documents");
		request.setParameter(name, values);
		MockFilterChain chain = new MockFilterChain();
		new NulFilter().doFilter(request, new MockHttpServletResponse(), chain);
		return Objects.requireNonNull(chain.getRequest());
	}

}
