package org.gongbao.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** However a text is cut into pieces, it comes out whole. */
class Utf8WriterPropertyTests {

	@Property(tries = 300)
	void piecesMakeUpTheText(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 5) int size)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintWriter writer = new PrintWriter(new Utf8Writer(out));
		for (int i = 0; i < text.length(); i += size) {
			int end = Math.min(text.length(), i + size);
			if (i % 2 == 0) {
				writer.write(text, i, end - i);
			}
			else {
				writer.write(text.toCharArray(), i, end - i);
			}
			writer.flush();
		}
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
		assertThat(writer.checkError()).isFalse();
	}

	/** With characters of every length UTF-8 knows, rare ones among them. */
	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("a", "é", "公", "〔", "𬭎", "𠮷", "䶮", "\n")
			.list()
			.ofMaxSize(40)
			.map((pieces) -> String.join("", pieces));
	}

}
