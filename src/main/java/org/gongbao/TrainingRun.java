package org.gongbao;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With {@code gongbao.training} the portal asks itself for a few pages and ends: the JVM
 * then writes what it has loaded into a cache from which later starts are much faster
 * (see {@code bin/start} and the Dockerfile).
 */
@Component
@ConditionalOnProperty("gongbao.training")
class TrainingRun {

	private static final List<String> PAGES = List.of("/", "/issues", "/documents", "/search?q=%E9%80%9A%E7%9F%A5",
			"/actuator/health");

	private final Environment environment;

	TrainingRun(Environment environment) {
		this.environment = environment;
	}

	/** Last of all that happens when the portal is ready. */
	@EventListener
	@Order
	void visitAndEnd(ApplicationReadyEvent event) throws IOException, InterruptedException {
		String port = this.environment.getRequiredProperty("local.server.port");
		HttpClient client = HttpClient.newHttpClient();
		for (String page : PAGES) {
			URI address = URI.create("http://localhost:" + port + page);
			client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
		}
		Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(event.getApplicationContext())));
	}

}
