package org.gongbao.web.cache;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers with pages from memory before Tomcat has looked for the application, its
 * filters and its servlet, which takes as long as the answer. {@link PageFilter} makes
 * the others.
 */
class KeptPagesValve extends ValveBase {

	private final KeptAnswers answers;

	KeptPagesValve(KeptAnswers answers) {
		super(true);
		this.answers = answers;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isRefused(request, response) || !this.answers.answer(request, response)) {
			getNext().invoke(request, response);
		}
	}

	/** What Tomcat could not read goes on to be refused, maybe without an address. */
	private static boolean isRefused(Request request, Response response) {
		return request.getRequestURI() == null || response.getStatus() != HttpServletResponse.SC_OK;
	}

}
