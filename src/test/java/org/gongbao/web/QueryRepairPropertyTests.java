package org.gongbao.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Queries become readable, and readable ones stay as they are. */
class QueryRepairPropertyTests {

	@Property
	void leavesAWellEncodedQueryAlone(@ForAll String text) {
		String query = "q=" + UriUtils.encode(text.replaceAll("\\p{Cs}", ""), StandardCharsets.UTF_8) + "&page=2";
		assertThat(QueryRepair.repair(query)).isEqualTo(query);
	}

	@Property
	void alwaysGivesAQueryThatCanBeRead(@ForAll @CharRange(from = '!', to = '~') String query) {
		String repaired = QueryRepair.repair(query);
		String read = UriUtils.decode(repaired, StandardCharsets.UTF_8);
		assertThat(UriUtils.encode(read, StandardCharsets.UTF_8)).isNotNull();
		assertThat(QueryRepair.repair(repaired)).isEqualTo(repaired);
	}

	@Property
	void readsTheEncodingOfOldPages(@ForAll @NotBlank @CharRange(from = '一', to = '龥') String words) {
		String old = UriUtils.encode(words, Charset.forName("GBK"));
		String read = UriUtils.decode(QueryRepair.repair("q=" + old), StandardCharsets.UTF_8);
		// A few pairs of characters mean something in both encodings; the newer one is
		// taken.
		if (!UriUtils.encode(UriUtils.decode(old, StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(old)) {
			assertThat(read).isEqualTo("q=" + words);
		}
	}

	@Example
	void aPercentSignMayStandForItself() {
		assertThat(QueryRepair.repair("q=100%&x=%2")).isEqualTo("q=100%25&x=%252");
		assertThat(QueryRepair.repair("q=%CD%A8+%C1%C9")).isEqualTo("q=%E9%80%9A%20%E8%BE%BD");
		assertThat(QueryRepair.repair("q=%FF")).isEqualTo("q=%EF%BF%BD");
	}

}
