package org.gongbao.web.cache;

import java.util.List;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import org.gongbao.web.PageWatcher;

/** Puts the pages in memory ahead of everything else. */
@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration {

	/**
	 * Only what learns from a proxy whether the connection is secure comes before.
	 * Outside the security filters, so that a page has the headers they add to it.
	 */
	@Bean
	FilterRegistrationBean<PageFilter> pageFilter(Stamps stamps, KeptPages pages, Flights flights,
			ObjectProvider<PageWatcher> watchers) {
		FilterRegistrationBean<PageFilter> registration = new FilterRegistrationBean<>(
				new PageFilter(stamps, pages, flights, watchers.orderedStream().toList()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/**
	 * Not where a filter learns from a proxy whether the connection is secure: the valve
	 * comes before it.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesAtTheDoor(KeptAnswers answers,
			ServerProperties server) {
		boolean late = server.getForwardHeadersStrategy() == ServerProperties.ForwardHeadersStrategy.FRAMEWORK;
		return (factory) -> {
			if (!late) {
				factory.addEngineValves(new KeptPagesValve(answers));
			}
		};
	}

	/** How often pages came from memory, for operators who collect such figures. */
	@Bean
	MeterBinder pageFigures(KeptPages pages) {
		return new CaffeineCacheMetrics<>(pages.pages(), "pages", List.of());
	}

}
