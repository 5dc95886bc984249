package org.gongbao.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;

/**
 * Repairs queries before Tomcat reads them: it would refuse the whole request, and a
 * reader who looks for 100% would get an error for an answer.
 */
class QueryRepairValve extends ValveBase {

	QueryRepairValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		MessageBytes query = request.getCoyoteRequest().queryString();
		if (!query.isNull()) {
			String given = query.toString();
			String repaired = QueryRepair.repair(given);
			if (!repaired.equals(given)) {
				query.setString(repaired);
			}
		}
		getNext().invoke(request, response);
	}

}
