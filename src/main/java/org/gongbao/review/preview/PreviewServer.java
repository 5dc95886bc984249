package org.gongbao.review.preview;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What previews need of the server. */
@Configuration(proxyBeanMethods = false)
class PreviewServer {

	/**
	 * A forwarded page is kept by the filter that computes its tag and written after the
	 * forward; the server must not shut the response before.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> forwardedPages() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.setSuspendWrappedResponseAfterForward(false));
	}

}
