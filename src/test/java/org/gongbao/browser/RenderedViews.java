package org.gongbao.browser;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Remembers which templates have been shown, those of errors included. */
@TestComponent
class RenderedViews implements ViewResolver, Ordered {

	private final Set<String> names = ConcurrentHashMap.newKeySet();

	Set<String> names() {
		return this.names;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	/** Leaves the view to the next. */
	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		this.names.add(name);
		return null;
	}

}
