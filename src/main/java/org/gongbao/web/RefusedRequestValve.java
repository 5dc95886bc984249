package org.gongbao.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests so malformed that Tomcat refuses them before any of our code runs: a
 * lone percent sign, a null character. Tomcat's own page would be in English and name the
 * server. The page cannot have our layout, because there is nothing yet that could make
 * it; Tomcat makes this object itself from the name of its class.
 */
public class RefusedRequestValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ErrorView error = ErrorTexts.of(status, "");
		String uri = request.getRequestURI();
		boolean data = uri != null && uri.endsWith(".json");
		try {
			response.setContentType(data ? "application/json" : "text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.setHeader("Cache-Control", "no-store");
			response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getReporter().write(data ? json(error) : page(error));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			getContainer().getLogger().debug("The client left before it was told why it was refused", ex);
		}
	}

	private static String page(ErrorView error) {
		return """
				<!DOCTYPE html>
				<html lang="zh-CN">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%1$s</title>
				<link rel="stylesheet" href="/refused.css">
				</head>
				<body>
				<main>
				<h1>%1$s <b>%2$d</b></h1>
				<p>%3$s</p>
				<form action="/search" role="search"><input type="search" name="q" aria-label="文号、词句、姓名或日期"> <button>检索</button></form>
				<ul>
				<li><a href="/">首页</a></li>
				<li><a href="/issues">各期公报</a></li>
				<li><a href="/documents">全部文件</a></li>
				<li><a href="/appointments">人事任免</a></li>
				<li><a href="/chronicle">大事记</a></li>
				</ul>
				</main>
				</body>
				</html>
				"""
			.formatted(error.title(), error.status(), error.message());
	}

	private static String json(ErrorView error) {
		return "{\"status\":%d,\"error\":\"Refused\",\"message\":\"%s\"}".formatted(error.status(), error.message());
	}

}
