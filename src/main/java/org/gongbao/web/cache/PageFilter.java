package org.gongbao.web.cache;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import org.gongbao.web.PageWatcher;

/**
 * Answers with pages that were made before, and has the others made. Browsers may keep
 * pages but ask each time whether they changed, so that what was just published or
 * withdrawn shows at once.
 */
class PageFilter extends HttpFilter {

	private static final long serialVersionUID = 1L;

	private final transient Stamps stamps;

	private final transient KeptPages pages;

	private final transient KeptAnswers answers;

	private final transient Flights flights;

	private final transient List<PageWatcher> watchers;

	PageFilter(Stamps stamps, KeptPages pages, Flights flights, List<PageWatcher> watchers) {
		this.stamps = stamps;
		this.pages = pages;
		this.answers = new KeptAnswers(stamps, pages);
		this.flights = flights;
		this.watchers = watchers;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getRequestURI();
		boolean asset = PageRules.isAsset(path);
		if (PageRules.isDesk(path) || (asset && !PageRules.isReading(request))) {
			chain.doFilter(request, response);
			return;
		}
		if (PageRules.isFile(path) || !PageRules.isReading(request)) {
			askEachTime(response);
			chain.doFilter(request, response);
			return;
		}
		Stamp stamp = this.answers.stamp(request);
		if (stamp != null) {
			share(PageKey.of(request), stamp, request, response, chain);
		}
		else {
			make(null, asset, request, response, chain);
		}
	}

	private static void askEachTime(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, "Cookie");
	}

	private void share(PageKey key, Stamp stamp, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		KeptPage kept = this.pages.find(key, stamp);
		if (kept != null) {
			KeptAnswers.again(kept, request, response);
			return;
		}
		Flights.Flight flight = request.getMethod().equals("GET") ? this.flights.begin(key, stamp) : null;
		if (flight != null) {
			lead(flight, key, stamp, request, response, chain);
			return;
		}
		KeptPage others = this.flights.await(key, stamp);
		if (others != null) {
			KeptAnswers.again(others, request, response);
		}
		else {
			make(null, stamp.isForEver(), request, response, chain);
		}
	}

	private void lead(Flights.Flight flight, PageKey key, Stamp stamp, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
		KeptPage made = null;
		try {
			// It may have landed just now.
			made = this.pages.find(key, stamp);
			if (made == null) {
				made = make(stamp, stamp.isForEver(), request, response, chain);
				keep(key, made);
				return;
			}
		}
		finally {
			flight.end(made);
		}
		KeptAnswers.again(made, request, response);
	}

	/** Unless something has changed while it was being made. */
	private void keep(PageKey key, @Nullable KeptPage made) {
		if (made != null && (made.stamp().isForEver() || made.stamp().equals(this.stamps.present()))) {
			this.pages.keep(key, made);
		}
	}

	/** Has it made and gives it out; what may be shared under the stamp is returned. */
	private @Nullable KeptPage make(@Nullable Stamp stamp, boolean asset, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
		Copied copied = new Copied(response);
		if (!asset) {
			askEachTime(copied);
		}
		chain.doFilter(request, copied);
		String type = PageRules.pageType(copied, asset);
		if (response.isCommitted() || type == null) {
			copied.copyBodyToResponse();
			return null;
		}
		// Last, as Tomcat would say it if it were Tomcat that packs.
		copied.addHeader(HttpHeaders.VARY, "Accept-Encoding");
		Page page = new Page(copied, type, (asset || stamp != null) ? Gzip.SMALL : Gzip.QUICK);
		KeptPage kept = (stamp != null && PageRules.mayBeShared(request, page))
				? new KeptPage(stamp, page, watchersOf(request)) : null;
		Answer.first(page, request, response);
		return kept;
	}

	private List<Consumer<HttpServletRequest>> watchersOf(HttpServletRequest request) {
		return this.watchers.stream()
			.<@Nullable Consumer<HttpServletRequest>>map((watcher) -> watcher.watch(request))
			.filter(Objects::nonNull)
			.toList();
	}

}
