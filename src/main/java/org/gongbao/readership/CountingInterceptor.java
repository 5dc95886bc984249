package org.gongbao.readership;

import java.util.Set;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.gongbao.publishing.ShownItem;
import org.gongbao.search.SearchAsked;
import org.gongbao.web.PageWatcher;

/**
 * Counts pages once they are written, and those that were made before whenever they are
 * shown again. Whether a browser then learns that its copy is still good (304) is decided
 * further out; both are views.
 */
@Component
class CountingInterceptor implements HandlerInterceptor, WebMvcConfigurer, PageWatcher {

	private static final Set<Integer> SHOWN = Set.of(HttpStatus.OK.value(), HttpStatus.NOT_MODIFIED.value());

	private final ViewCounter views;

	private final SearchCounter searches;

	CountingInterceptor(ViewCounter views, SearchCounter searches) {
		this.views = views;
		this.searches = searches;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/issues/**", "/documents/**", "/search");
	}

	/** A search for a number is answered by leading to the document. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (failure != null || !RealReader.asks(request)) {
			return;
		}
		int status = response.getStatus();
		if (SHOWN.contains(status)) {
			ShownItem.notedOn(request).ifPresent((item) -> this.views.viewed(item.kind(), item.id()));
		}
		if (SHOWN.contains(status) || status == HttpStatus.FOUND.value()) {
			SearchAsked.notedOn(request).ifPresent(this.searches::searched);
		}
	}

	@Override
	public @Nullable Consumer<HttpServletRequest> watch(HttpServletRequest request) {
		ShownItem item = ShownItem.notedOn(request).orElse(null);
		SearchAsked asked = SearchAsked.notedOn(request).orElse(null);
		return (item != null || asked != null) ? (later) -> shownAgain(item, asked, later) : null;
	}

	private void shownAgain(@Nullable ShownItem item, @Nullable SearchAsked asked, HttpServletRequest request) {
		if (!RealReader.asks(request)) {
			return;
		}
		if (item != null) {
			this.views.viewed(item.kind(), item.id());
		}
		if (asked != null) {
			this.searches.searched(asked);
		}
	}

}
