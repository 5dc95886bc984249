package org.gongbao.review.publish;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.GongbaoApplication;
import org.gongbao.database.server.Access;
import org.gongbao.database.server.Durability;
import org.gongbao.database.server.OwnServer;
import org.gongbao.review.ReviewDesk;
import org.gongbao.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Killed at any moment of a publication, the packaged portal has published an issue
 * wholly or not at all. Runs only when asked for, because each round starts it anew:
 * {@code src/test/scripts/kill-publishing.sh 50}.
 */
@EnabledIfSystemProperty(named = "gongbao.kills", matches = "[1-9][0-9]*")
class PublicationKilledTests {

	private static final Path DATA = Path.of("target", "killed");

	private static final int PORT = Integer.getInteger("gongbao.kills.port", 18309);

	private static final int FIRST_YEAR = 1950;

	/** The command takes as long as a start, so it does not follow each kill. */
	private static final int VERIFIED = 5;

	private final Random random = new Random(Long.getLong("gongbao.kills.seed", 20230518L));

	private final Map<String, Integer> outcomes = new TreeMap<>();

	/**
	 * How long a publication takes here, from the order to the answer; follows what was
	 * found, so that as many kills fall before the commit as after it.
	 */
	private Duration usual = Duration.ofSeconds(2);

	@Test
	void anIssueIsPublicWhollyOrNotAtAll() throws Exception {
		int kills = Integer.getInteger("gongbao.kills");
		FileSystemUtils.deleteRecursively(DATA);
		List<Long> manuscripts = prepare(kills + 1);
		KilledPortal portal = KilledPortal.start(DATA, PORT);
		measure(manuscripts.getFirst());
		for (int i = 1; i <= kills; i++) {
			boolean atItsMinute = i % 5 == 0;
			if (atItsMinute) {
				portal.stop();
				orderForNow(manuscripts.get(i));
				portal = KilledPortal.start(DATA, PORT);
			}
			boolean answered = atItsMinute ? waitABit() : orderAndWaitABit(manuscripts.get(i));
			portal.kill(DATA, i % 3 == 0);
			portal = KilledPortal.start(DATA, PORT);
			check(FIRST_YEAR + i, atItsMinute, answered);
			if (i % VERIFIED == 0 || i == kills) {
				assertThat(KilledPortal.verify(DATA)).as("verify after kill " + i).isEmpty();
			}
		}
		portal.stop();
		System.out.println(
				"Killed " + kills + " times; a publication takes " + this.usual.toMillis() + " ms: " + this.outcomes);
	}

	/** A manuscript for each year from the first on. */
	private static List<Long> prepare(int issues) {
		List<Long> manuscripts = new ArrayList<>();
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(GongbaoApplication.class,
				ReviewDesk.class)
			.run("--gongbao.data-dir=" + DATA, "--gongbao.samples=false", "--server.port=0")) {
			ApprovedIssues approved = new ApprovedIssues(context.getBean(ReviewDesk.class),
					context.getBean(JdbcClient.class));
			for (int i = 0; i < issues; i++) {
				manuscripts.add(approved.of(FIRST_YEAR + i));
			}
		}
		return manuscripts;
	}

	/** One publication that nobody disturbs, the first after a start like all others. */
	private void measure(long id) throws Exception {
		CompletableFuture<HttpResponse<String>> answer = order(id);
		long begin = System.nanoTime();
		assertThat(answer.get().statusCode()).isEqualTo(302);
		this.usual = Duration.ofNanos(System.nanoTime() - begin);
	}

	/** Whether the portal had answered when it was killed. */
	private boolean orderAndWaitABit(long id) throws Exception {
		CompletableFuture<HttpResponse<String>> answer = order(id);
		waitABit();
		return answer.isDone() && !answer.isCompletedExceptionally();
	}

	private static CompletableFuture<HttpResponse<String>> order(long id) throws IOException, InterruptedException {
		Browser browser = new Browser(PORT);
		assertThat(browser.signIn("publisher", "x")).isTrue();
		String page = browser.get("/staff/drafts/" + id + "/publish").body();
		String sentence = Jsoup.parse(page).select(".gz-publish__sentence").text();
		return browser.send("/staff/drafts/" + id + "/publish",
				Map.of("version", "1", "sentence", sentence, "_csrf", Browser.token(page)));
	}

	private boolean waitABit() {
		LockSupport.parkNanos((long) (this.random.nextDouble() * 1.1 * this.usual.toNanos()));
		return false;
	}

	/** As if the portal were down at the minute: it publishes when it starts. */
	private static void orderForNow(long id) throws Exception {
		OwnServer server = OwnServer.join(DATA, Durability.SAFE);
		try (Connection connection = server.access().connect(Access.OWNER)) {
			JdbcClient.create(new SingleConnectionDataSource(connection, true)).sql("""
					insert into scheduled_publication (manuscript_id, version, publish_at, ordered_by_id, ordered_by)
					select :id, 1, clock_timestamp(), id, name from staff_member where login = 'publisher'
					""").param("id", id).update();
		}
		finally {
			server.close();
		}
	}

	private void check(int year, boolean atItsMinute, boolean answered) throws Exception {
		boolean wholly = isPublicWholly(year);
		if (answered) {
			assertThat(wholly).as("what was answered stands").isTrue();
		}
		for (int tries = 0; atItsMinute && !wholly && tries < 3000; tries++) {
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
			wholly = isPublicWholly(year);
		}
		assertThat(wholly || !atItsMinute).as("an order outlives a kill").isTrue();
		if (!atItsMinute) {
			this.usual = wholly ? this.usual.multipliedBy(5).dividedBy(6) : this.usual.multipliedBy(6).dividedBy(5);
		}
		String outcome = (atItsMinute ? "ordered for a minute: " : "ordered at once: ")
				+ (wholly ? (answered ? "public, had answered" : "public") : "not public");
		this.outcomes.merge(outcome, 1, Integer::sum);
		System.out.println(year + " " + outcome);
	}

	/** Fails if only a part of the issue is public. */
	private static boolean isPublicWholly(int year) throws Exception {
		Browser browser = new Browser(PORT);
		if (browser.get("/issues/" + year + "/1.json").statusCode() == 404 && items(browser, year) == 0) {
			return false;
		}
		// If something became public between the two questions, all of it did.
		HttpResponse<String> issue = browser.get("/issues/" + year + "/1.json");
		assertThat(issue.statusCode()).as("parts of %d without their issue", year).isEqualTo(200);
		JsonNode data = JsonMapper.shared().readTree(issue.body());
		assertThat(data.path("documents").asInt()).isEqualTo(ApprovedIssues.DOCUMENTS);
		assertThat(items(browser, year)).isEqualTo(ApprovedIssues.DOCUMENTS + 2 + 4);
		for (JsonNode line : data.path("toc")) {
			assertThat(line.path("url").isNull()).as(line.toString()).isFalse();
		}
		return true;
	}

	private static int items(Browser browser, int year) throws Exception {
		return total(browser.get("/documents.json?issue=" + year + "-1&size=1"))
				+ total(browser.get("/appointments.json?issue=" + year + "-1"))
				+ total(browser.get("/chronicle.json?from=" + year + "-01-01&to=" + year + "-12-31"));
	}

	private static int total(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body()).path("total").asInt();
	}

}
