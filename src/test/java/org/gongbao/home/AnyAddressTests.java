package org.gongbao.home;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;

import org.gongbao.command.Command;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in the address, the answer is a page or a refusal, never a failure. */
@PortalTest
class AnyAddressTests {

	private static final List<String> PATHS = List.of("/", "/issues", "/issues/2023/2", "/issues/no/41", "/documents",
			"/documents/通政办发〔2023〕12号", "/documents/2023-2-1", "/appointments", "/people/王丽香", "/posts/市医院副院长",
			"/chronicle", "/chronicle/2023-03", "/chronicle/2023-03-06", "/search", "/search.json",
			"/search/suggest.json", "/issues.json", "/issues/2023/2.json", "/documents.json",
			"/issues/2023/2/edition.pdf", "/issues/2023/2/cover.png", "/documents/通政办发〔2023〕12号/files/图.png",
			"/documents/通政办发〔2023〕12号.json", "/appointments.json", "/chronicle.json", "/cite/2023/2/p5",
			"/documents.atom", "/search.atom", "/appointments.atom", "/mode", "/nothing");

	private static final List<String> NAMES = List.of("q", "page", "size", "year", "issue", "issuer", "section",
			"theme", "status", "person", "post", "action", "from", "to", "type", "sort", "back", "large", "all", "x");

	private static final List<String> VALUES = List.of("", "0", "-1", "1", "2023", "2023-2", "99999999999999999999",
			"abc", "通政办发〔2023〕12号", "\"", "'", "“风电”", "<script>", "%", "\\", "\0", "\ud842\udfb7", "\ud842",
			"in-force", "NaN", "2023-02-30", "0000-00-00", "+999999999-12-31", "document", "relevance", "*:*",
			"[* TO *]", "a AND (b", "//evil", "国".repeat(3000), "( ( (", "1 2 3 4 5 6 7 8 9 0 ".repeat(80));

	private final Random random = new Random(41);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<Command> commands;

	@Test
	void noAddressAndNoParameterMakesAPageFail() throws Exception {
		Command command = this.commands.stream().filter((one) -> one.name().equals("import")).findFirst().orElseThrow();
		assertThat(command.run(List.of("--publish", Path.of("seeds").toString()))).isZero();
		for (int round = 0; round < 600; round++) {
			String path = path();
			MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(URI.create(encoded(path)));
			StringBuilder shown = new StringBuilder(path);
			for (int count = this.random.nextInt(4); count > 0; count--) {
				String name = any(NAMES);
				String value = any(VALUES);
				request.param(name, value);
				shown.append(' ').append(name).append('=').append(value);
			}
			MvcTestResult result = this.mvc.perform(request);
			assertThat(result.getUnresolvedException()).as(shown.toString()).isNull();
			assertThat(result.getResponse().getStatus()).as(shown.toString()).isLessThan(500);
		}
	}

	private String path() {
		String path = any(PATHS);
		return switch (this.random.nextInt(4)) {
			// A doubled slash never gets as far as a page: the firewall refuses it.
			case 0 -> (path + "/" + any(VALUES).replace("\0", "零")).replaceAll("/+", "/");
			case 1 -> path.replaceFirst("\\d+", "9999999999");
			default -> path;
		};
	}

	private String any(List<String> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private static String encoded(String path) {
		return UriUtils.encodePath(path, StandardCharsets.UTF_8);
	}

}
