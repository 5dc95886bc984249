package org.gongbao.web.cache;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

import org.gongbao.web.PageIngredient;
import org.gongbao.web.SharedPages;

import static org.assertj.core.api.Assertions.assertThat;

/** A real server with nothing in it but pages, those who keep them, and who comes in. */
class KeptPagesValveTests {

	private final AtomicInteger state = new AtomicInteger(1);

	private final AtomicInteger cameIn = new AtomicInteger();

	private final Tomcat server = new Tomcat();

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void start(@TempDir Path folder) throws LifecycleException {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		PageIngredient ingredient = this.state::get;
		beans.addBean("ingredient", ingredient);
		Stamps stamps = new Stamps(Clock.systemUTC(), beans.getBeanProvider(PageIngredient.class));
		KeptPages pages = new KeptPages(new PagesProperties(DataSize.ofMegabytes(1)));
		this.server.setBaseDir(folder.toString());
		this.server.setPort(0);
		this.server.getConnector();
		this.server.getEngine().getPipeline().addValve(new KeptPagesValve(new KeptAnswers(stamps, pages)));
		Context context = this.server.addContext("", folder.toString());
		add(context, "count", new CountingFilter(this.cameIn));
		add(context, "pages", new PageFilter(stamps, pages, new Flights(), List.of()));
		Tomcat.addServlet(context, "page", new PageServlet()).setAsyncSupported(true);
		context.addServletMappingDecoded("/*", "page");
		this.server.start();
	}

	@AfterEach
	void stop() throws LifecycleException {
		this.server.stop();
		this.server.destroy();
	}

	@Test
	void aKeptPageIsAnsweredAtTheDoorAndTheSame() throws Exception {
		HttpResponse<byte[]> made = ask("/issues/2023/2", "gzip");
		HttpResponse<byte[]> kept = ask("/issues/2023/2", "gzip");
		assertThat(this.cameIn).hasValue(1);
		assertThat(kept.statusCode()).isEqualTo(200);
		assertThat(kept.body()).isEqualTo(made.body());
		assertThat(headers(kept)).isEqualTo(headers(made)).containsKeys("etag", "content-encoding", "x-frame-options");
		assertThat(new String(ask("/issues/2023/2", "identity").body(), StandardCharsets.UTF_8)).startsWith("page");
		assertThat(this.cameIn).hasValue(1);
	}

	@Test
	void whatChangesIsMadeAnew() throws Exception {
		ask("/", "gzip");
		this.state.incrementAndGet();
		ask("/", "gzip");
		assertThat(this.cameIn).hasValue(2);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /staff, x=y", "POST, /, x=y", "GET, /issues/2023/2/edition.pdf, x=y", "GET, /, JSESSIONID=1" })
	void whatIsNotForEverybodyComesIn(String method, String path, String cookie) throws Exception {
		for (int i = 1; i <= 2; i++) {
			HttpRequest request = request(path).method(method, HttpRequest.BodyPublishers.noBody())
				.header("Cookie", cookie)
				.build();
			this.client.send(request, HttpResponse.BodyHandlers.discarding());
			assertThat(this.cameIn).hasValue(i);
		}
	}

	private HttpResponse<byte[]> ask(String path, String encoding) throws IOException, InterruptedException {
		return this.client.send(request(path).header("Accept-Encoding", encoding).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.server.getConnector().getLocalPort() + path));
	}

	private static Map<String, List<String>> headers(HttpResponse<?> response) {
		Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
		headers.remove("date");
		return headers;
	}

	private static void add(Context context, String name, HttpFilter filter) {
		FilterDef definition = new FilterDef();
		definition.setFilterName(name);
		definition.setFilter(filter);
		definition.setAsyncSupported("true");
		context.addFilterDef(definition);
		FilterMap map = new FilterMap();
		map.setFilterName(name);
		map.addURLPattern("/*");
		context.addFilterMap(map);
	}

	private static final class CountingFilter extends HttpFilter {

		private static final long serialVersionUID = 1L;

		private final AtomicInteger cameIn;

		CountingFilter(AtomicInteger cameIn) {
			this.cameIn = cameIn;
		}

		@Override
		protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, jakarta.servlet.ServletException {
			this.cameIn.incrementAndGet();
			chain.doFilter(request, response);
		}

	}

	private static final class PageServlet extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			SharedPages.allow(request);
			response.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
			response.setContentType("text/html;charset=UTF-8");
			response.addHeader("X-Frame-Options", "DENY");
			response.getWriter().write("page" + "公报".repeat(2000));
		}

	}

}
