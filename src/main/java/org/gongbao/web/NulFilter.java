package org.gongbao.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the character U+0000 out of what was sent with a form or an address. Nobody types
 * it, and PostgreSQL keeps no text that has it. Ahead of sign-in, which reads a form too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class NulFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new WithoutNul(request), response);
	}

	private static final class WithoutNul extends HttpServletRequestWrapper {

		WithoutNul(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String value = super.getParameter(name);
			return (value != null) ? bare(value) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? bare(values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
			all.replaceAll((name, values) -> bare(values));
			return all;
		}

		private static String[] bare(String[] values) {
			return Arrays.stream(values).map(WithoutNul::bare).toArray(String[]::new);
		}

		/** Some servers give null for a name that stands without a value. */
		private static String bare(String value) {
			return (value != null) ? value.replace("\0", "") : value;
		}

	}

}
