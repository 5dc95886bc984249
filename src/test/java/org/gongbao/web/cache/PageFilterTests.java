package org.gongbao.web.cache;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.PageIngredient;
import org.gongbao.web.PageWatcher;
import org.gongbao.web.SharedPages;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept, for whom and how long, with pages of a controller that counts. */
class PageFilterTests {

	private static final String LONG = "公报".repeat(2000);

	private final AtomicReference<@Nullable Object> state = new AtomicReference<>(1L);

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T15:59:59Z"));

	private final AtomicInteger made = new AtomicInteger();

	private final AtomicInteger shownAgain = new AtomicInteger();

	private final KeptPages pages = new KeptPages(new PagesProperties(DataSize.ofMegabytes(1)));

	private final PageFilter filter = new PageFilter(stamps(), this.pages, new Flights(), List.of(watcher()));

	private FilterChain chain = this::page;

	@Test
	void aPageIsMadeOnceAndEachAnswerIsTheSame() throws Exception {
		MockHttpServletResponse first = get("/issues/2023/2");
		MockHttpServletResponse second = get("/issues/2023/2");
		assertThat(this.made).hasValue(1);
		assertThat(this.shownAgain).hasValue(1);
		assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
		assertThat(headers(second)).isEqualTo(headers(first))
			.contains("X-Frame-Options: DENY", "Content-Language: zh-CN");
		assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(second.getHeaders("Vary")).contains("Cookie", "Accept-Encoding");
		assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
	}

	@Test
	void whatIsPublishedShowsAtOnce() throws Exception {
		get("/");
		this.state.set(2L);
		assertThat(get("/").getContentAsString()).endsWith(" 2");
	}

	@Test
	void midnightInChinaIsAnotherDay() throws Exception {
		get("/");
		get("/");
		assertThat(this.made).hasValue(1);
		this.now.set(Instant.parse("2026-03-01T16:00:00Z"));
		get("/");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void whatChangesWhileAPageIsMadeIsNotMissed() throws Exception {
		this.chain = (request, response) -> {
			page(request, response);
			this.state.set(2L);
		};
		assertThat(get("/").getContentAsString()).endsWith(" 1");
		this.chain = this::page;
		assertThat(get("/").getContentAsString()).endsWith(" 2");
		this.state.set(1L);
		assertThat(get("/").getContentAsString()).endsWith(" 3");
	}

	@Test
	void whenNobodyKnowsWhatIsPublicPagesAreMade() throws Exception {
		get("/");
		this.state.set(null);
		get("/");
		get("/");
		assertThat(this.made).hasValue(3);
	}

	@Test
	void eachModeAddressAndProtocolHasItsOwn() throws Exception {
		get("/documents?year=2023");
		get("/documents?year=2024");
		get("/documents");
		get("/documents", (request) -> request.setCookies(new jakarta.servlet.http.Cookie("gz-mode", "large")));
		get("/documents", (request) -> request.setCookies(new jakarta.servlet.http.Cookie("gz-mode", "dark.large")));
		get("/documents", (request) -> request.setSecure(true));
		assertThat(this.made).hasValue(6);
		get("/documents", (request) -> request.setCookies(new jakarta.servlet.http.Cookie("gz-mode", "large.dark"),
				new jakarta.servlet.http.Cookie("other", "x")));
		assertThat(this.made).hasValue(6);
	}

	@Test
	void whoShowsWhoSheIsGetsAPageOfHerOwn() throws Exception {
		get("/");
		get("/", (request) -> request.setRequestedSessionId("S"));
		get("/", (request) -> request.addHeader("Authorization", "Basic eA=="));
		assertThat(this.made).hasValue(3);
		get("/");
		assertThat(this.made).hasValue(3);
	}

	@ParameterizedTest
	@CsvSource({ "404,no-cache,", "301,no-cache,", "500,no-cache,", "200,no-store,", "200,'max-age=60, private',",
			"200,no-cache,gz-desk=x" })
	void whatIsNotForEverybodyIsNotKept(int status, String control, @Nullable String cookie) throws Exception {
		this.chain = (request, response) -> {
			page(request, response);
			((HttpServletResponse) response).setStatus(status);
			((HttpServletResponse) response).setHeader("Cache-Control", control);
			if (cookie != null) {
				((HttpServletResponse) response).addHeader("Set-Cookie", cookie);
			}
		};
		MockHttpServletResponse first = get("/");
		assertThat(first.getStatus()).isEqualTo(status);
		assertThat(first.getContentAsString()).endsWith(" 1");
		assertThat(get("/").getContentAsString()).endsWith(" 2");
	}

	@Test
	void whatNeitherGuardNorFrameVouchesForIsNotKept() throws Exception {
		this.chain = (request, response) -> write(response);
		get("/%73taff/account");
		assertThat(get("/%73taff/account").getContentAsString()).endsWith(" 2");
	}

	@Test
	void theBrowserGetsWhatItTakes() throws Exception {
		this.chain = (request, response) -> {
			page(request, response);
			response.getOutputStream().write(LONG.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		};
		for (int i = 0; i < 2; i++) {
			MockHttpServletResponse packed = get("/", (request) -> request.addHeader("Accept-Encoding", "gzip, br"));
			assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
			assertThat(packed.getContentLength()).isEqualTo(packed.getContentAsByteArray().length).isLessThan(1000);
			MockHttpServletResponse plain = get("/");
			assertThat(plain.getHeader("Content-Encoding")).isNull();
			assertThat(Gzip.unpack(packed.getContentAsByteArray())).isEqualTo(plain.getContentAsByteArray());
			assertThat(plain.getHeader("ETag")).startsWith("W/\"").isEqualTo(packed.getHeader("ETag"));
			assertThat(get("/", (request) -> request.addHeader("Accept-Encoding", "gzip;q=0")).getContentLength())
				.isEqualTo(plain.getContentLength());
		}
	}

	@Test
	void headersAloneAndWordThatTheCopyIsGood() throws Exception {
		MockHttpServletResponse page = get("/");
		MockHttpServletResponse head = ask("HEAD", "/", (request) -> {
		});
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(headers(head)).isEqualTo(headers(page));
		String tag = String.valueOf(page.getHeader("ETag"));
		for (String held : List.of(tag, "\"x\", " + tag, tag.substring(2), "*")) {
			MockHttpServletResponse good = get("/", (request) -> request.addHeader("If-None-Match", held));
			assertThat(good.getStatus()).as(held).isEqualTo(304);
			assertThat(good.getContentAsByteArray()).isEmpty();
			assertThat(good.getHeader("ETag")).isEqualTo(tag);
			assertThat(good.getHeader("Cache-Control")).isEqualTo("no-cache");
		}
		assertThat(get("/", (request) -> request.addHeader("If-None-Match", "W/\"x\"")).getStatus()).isEqualTo(200);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
		int readers = 8;
		CountDownLatch waiting = new CountDownLatch(readers - 1);
		this.chain = (request, response) -> {
			try {
				// Until the others have come, or as good as.
				waiting.await(1, java.util.concurrent.TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			page(request, response);
		};
		List<Callable<String>> calls = new ArrayList<>();
		for (int i = 0; i < readers; i++) {
			calls.add(() -> {
				waiting.countDown();
				return get("/").getContentAsString();
			});
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(readers)) {
			for (Future<String> answer : pool.invokeAll(calls)) {
				assertThat(answer.get()).endsWith(" 1");
			}
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void aFailureOfOneIsNotThatOfTheOthers() throws Exception {
		this.chain = (request, response) -> {
			throw new IOException("fault");
		};
		org.assertj.core.api.Assertions.assertThatThrownBy(() -> get("/")).hasMessage("fault");
		this.chain = this::page;
		assertThat(get("/").getContentAsString()).endsWith(" 1");
	}

	@Test
	void searchesAskedOnceDoNotPushOutWhatIsRead() throws Exception {
		this.chain = (request, response) -> {
			page(request, response);
			response.getOutputStream()
				.write(new java.util.Random(this.made.get()).ints(4000, 'a', 'z')
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString()
					.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		};
		for (int search = 0; search < 3000; search++) {
			get("/search?q=" + search);
			get("/documents/" + search % 20);
		}
		this.pages.pages().cleanUp();
		assertThat(this.pages.pages().policy().eviction().orElseThrow().weightedSize().orElseThrow())
			.isLessThanOrEqualTo(DataSize.ofMegabytes(1).toBytes());
		int before = this.made.get();
		for (int document = 0; document < 20; document++) {
			get("/documents/" + document);
		}
		assertThat(this.made.get() - before).isLessThanOrEqualTo(4);
	}

	@Test
	void nothingIsKeptWhereThereIsNoRoom() throws Exception {
		PageFilter none = new PageFilter(stamps(), new KeptPages(new PagesProperties(DataSize.ofBytes(0))),
				new Flights(), List.of());
		for (int i = 0; i < 2; i++) {
			MockHttpServletResponse answer = new MockHttpServletResponse();
			none.doFilter(request("GET", "/"), answer, this.chain);
			assertThat(answer.getHeader("ETag")).isNotNull();
		}
		assertThat(this.made).hasValue(2);
	}

	private void page(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
			throws IOException {
		SharedPages.allow((HttpServletRequest) request);
		write(response);
	}

	private void write(jakarta.servlet.ServletResponse response) throws IOException {
		HttpServletResponse answer = (HttpServletResponse) response;
		answer.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
		answer.setContentType("text/html;charset=UTF-8");
		answer.addHeader("X-Frame-Options", "DENY");
		answer.getOutputStream()
			.write(("page " + this.made.incrementAndGet()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return ask("GET", address, (request) -> {
		});
	}

	private MockHttpServletResponse get(String address, java.util.function.Consumer<MockHttpServletRequest> more)
			throws Exception {
		return ask("GET", address, more);
	}

	private MockHttpServletResponse ask(String method, String address,
			java.util.function.Consumer<MockHttpServletRequest> more) throws Exception {
		MockHttpServletRequest request = request(method, address);
		more.accept(request);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, this.chain);
		return response;
	}

	private static MockHttpServletRequest request(String method, String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		return request;
	}

	private static List<String> headers(MockHttpServletResponse response) {
		return response.getHeaderNames()
			.stream()
			.sorted()
			.flatMap((name) -> response.getHeaders(name).stream().map((value) -> name + ": " + value))
			.toList();
	}

	private Stamps stamps() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		PageIngredient ingredient = this.state::get;
		beans.addBean("ingredient", ingredient);
		return new Stamps(new Clock() {

			@Override
			public ZoneId getZone() {
				return ChineseDates.ZONE;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return PageFilterTests.this.now.get();
			}

		}, beans.getBeanProvider(PageIngredient.class));
	}

	private PageWatcher watcher() {
		return (request) -> (later) -> this.shownAgain.incrementAndGet();
	}

}
