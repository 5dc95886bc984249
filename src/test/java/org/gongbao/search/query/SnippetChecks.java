package org.gongbao.search.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.gongbao.search.index.ShownIssue;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the lines below every result. */
final class SnippetChecks {

	private SnippetChecks() {
	}

	/** Sound HTML, in which something is marked unless it was found for its day. */
	static void check(Hit hit, ReadQuery read) {
		String plain = hit.snippet().replace("<mark>", "").replace("</mark>", "");
		assertThat(plain).doesNotContain("<", ">", "\"").doesNotContainPattern("&(?!amp;|lt;|gt;|quot;|#39;)");
		assertThat(hit.snippet().split("<mark>", -1)).hasSameSizeAs(hit.snippet().split("</mark>", -1));
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(hit.snippet())).isTrue();
		if (!read.parts().isEmpty() && !saysWhen(hit, read)) {
			assertThat(hit.snippet()).as("“%s” in %s", read.text(), hit.item().title()).contains("<mark>");
		}
	}

	/**
	 * Who asks for a day sees the day beside what was found, marked there; who asks for a
	 * whole year finds what has no day of its own by its issue.
	 */
	private static boolean saysWhen(Hit hit, ReadQuery read) {
		ShownIssue issue = hit.item().issue();
		return read.names(hit.item().date()) || (issue != null && read.names(LocalDate.of(issue.year(), 1, 1))
				&& read.names(LocalDate.of(issue.year(), 12, 31)));
	}

}
