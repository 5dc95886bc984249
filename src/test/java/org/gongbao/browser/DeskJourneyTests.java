package org.gongbao.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.gongbao.security.Role;

/**
 * The whole way of an issue in a real browser, with scripts and without: brought in, put
 * right, checked by three people, published at its minute, corrected, withdrawn. It is
 * the real issue where that is at hand, and a sample elsewhere.
 */
@BrowserTest
class DeskJourneyTests {

	private static final Path REAL = Path.of(System.getProperty("gongbao.shared", "../shared"), "gazettes",
			"tongliao-2023-02.txt");

	@LocalServerPort
	private int port;

	@Autowired
	private DeskCast cast;

	@TestFactory
	Stream<DynamicTest> anIssueGoesAllTheWay() {
		return journey("js");
	}

	@TestFactory
	Stream<DynamicTest> anIssueGoesAllTheWayWithoutScripts() {
		return journey("nojs");
	}

	private Stream<DynamicTest> journey(String script) {
		this.cast.add("caibian", "测试caibian", Role.EDITOR);
		this.cast.add("chushen", "测试chushen", Role.REVIEWER);
		this.cast.add("fushen", "测试fushen", Role.REVIEWER);
		this.cast.add("zhongshen", "测试zhongshen", Role.PUBLISHER);
		this.cast.add("guanli", "测试guanli", Role.ADMINISTRATOR);
		Map<String, Object> given = new LinkedHashMap<>(Files.exists(REAL) ? real() : sample());
		given.put("base", "http://localhost:" + this.port);
		given.put("script", script);
		// A minute is waited for once: what follows it does not depend on scripts.
		given.put("later", script.equals("js"));
		given.put("password", DeskCast.PASSWORD);
		String shots = System.getProperty("gongbao.screenshots");
		if (shots != null) {
			given.put("screenshots", Path.of(shots).toAbsolutePath().toString());
		}
		BrowserScript run = BrowserScript.start("desk-journey.js", given);
		return run.checksAndEnd();
	}

	private static Map<String, Object> real() {
		return Map.of("file", REAL.toAbsolutePath().toString(), "issue", "2023/2", "documents", 10, "number",
				"通政办发〔2023〕12号", "picture", "捐款二维码.png");
	}

	/** Where the real issue is not at hand. */
	private static Map<String, Object> sample() {
		return Map.of("file", Path.of("seeds/2022-06.txt").toAbsolutePath().toString(), "issue", "2022/6", "documents",
				7, "number", "通政办字〔2022〕903号");
	}

}
