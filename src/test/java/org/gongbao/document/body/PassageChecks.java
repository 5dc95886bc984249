package org.gongbao.document.body;

import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the passages of any text. */
final class PassageChecks {

	private PassageChecks() {
	}

	/**
	 * Compares the passages of a text with its page.
	 * @param text the text as stored
	 * @param title its title
	 * @return how many passages it has
	 */
	static int check(String text, String title) {
		Passages passages = Passages.of(text, title);
		assertThat(passages.text()).isEqualTo(PlainText.of(text));
		RenderedBody body = Body.read(text, title).render(Citations.NONE, TitleBreaker.NONE);
		Document page = Jsoup.parseBodyFragment(body.opening() + body.rest());
		page.outputSettings().prettyPrint(false);
		int before = 0;
		for (Passage passage : passages.all()) {
			assertThat(passage.start()).isGreaterThanOrEqualTo(before);
			assertThat(passage.end()).isGreaterThan(passage.start());
			assertThat(passage.headingEnd()).isBetween(passage.start(), passage.end());
			before = passage.end();
			check(passage, passages, page);
		}
		assertThat(before).isLessThanOrEqualTo(passages.text().length());
		return passages.all().size();
	}

	private static void check(Passage passage, Passages passages, Document page) {
		assertThat(passage.label()).isNotBlank().hasSizeLessThanOrEqualTo(20).doesNotContain("\n");
		assertThat(Passage.at(passages.all(), passage.start())).hasValue(passage);
		assertThat(Passage.at(passages.all(), passage.end() - 1)).hasValue(passage);
		Element place = Objects.requireNonNull(page.getElementById(passage.anchor()), passage::anchor);
		String shown = place.wholeText();
		assertThat(passages.text().substring(passage.start())).startsWith(shown);
		if (!passage.label().startsWith("第")) {
			String words = passage.label().endsWith("…") ? passage.label().substring(0, passage.label().length() - 1)
					: passage.label();
			assertThat(shown).startsWith(words);
		}
		if (passage.headed()) {
			assertThat(shown).startsWith(passages.text().substring(passage.start(), passage.headingEnd()));
		}
	}

}
