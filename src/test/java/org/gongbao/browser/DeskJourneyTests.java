package org.gongbao.browser;

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
 * The whole way of an issue in a real browser, with scripts and without: brought in,
 * checked by three people, published, corrected, withdrawn.
 */
@BrowserTest
class DeskJourneyTests {

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
		Map<String, Object> given = new LinkedHashMap<>();
		given.put("base", "http://localhost:" + this.port);
		given.put("file", Path.of("seeds/2022-06.txt").toAbsolutePath().toString());
		given.put("issue", "2022/6");
		given.put("documents", "7");
		given.put("number", "通政办字〔2022〕903号");
		given.put("script", script);
		given.put("password", DeskCast.PASSWORD);
		String shots = System.getProperty("gongbao.screenshots");
		if (shots != null) {
			given.put("screenshots", Path.of(shots).toAbsolutePath().toString());
		}
		BrowserScript run = BrowserScript.start("desk-journey.js", given);
		return run.checksAndEnd();
	}

}
