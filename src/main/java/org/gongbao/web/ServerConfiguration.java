package org.gongbao.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is set on the server itself rather than on a controller. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	/** Each connection has it, and there may be 8,192: 128 MB in all. */
	private static final int PAGE_BYTES = 16 * 1024;

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests() {
		return (factory) -> {
			factory.addEngineValves(new QueryRepairValve());
			factory.addContextCustomizers((context) -> {
				if (context.getParent() instanceof StandardHost host) {
					host.setErrorReportValveClass(RefusedRequestValve.class.getName());
				}
			});
		};
	}

	/** Room for a compressed page, so that it goes to the network in one piece. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> roomForPages() {
		return (factory) -> factory.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", String.valueOf(PAGE_BYTES)));
	}

}
