package org.gongbao.web.cache;

import java.io.IOException;

import jakarta.servlet.ServletException;
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
		if (!this.answers.answer(request, response)) {
			getNext().invoke(request, response);
		}
	}

}
