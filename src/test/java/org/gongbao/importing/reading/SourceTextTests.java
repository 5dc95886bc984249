package org.gongbao.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What encodings are read and what is refused.
 */
class SourceTextTests {

	private static final String TEXT = "青川市人民政府公报\n2023年第6期\n𠮷林路";

	@Test
	void readsEveryEncodingGazettesComeIn() throws IOException {
		assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo("UTF-8");
		assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).lines().getFirst())
			.isEqualTo("青川市人民政府公报");
		assertThat(decode(TEXT.getBytes(Charset.forName("GB18030")))).satisfies((text) -> {
			assertThat(text.charset()).isEqualTo("GB18030");
			assertThat(text.lines()).isEqualTo(List.of("青川市人民政府公报", "2023年第6期", "𠮷林路"));
		});
		assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).lines()).contains("2023年第6期");
		assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).lines()).contains("2023年第6期");
	}

	@Test
	void toleratesASingleDamagedCharacterInALongText() throws IOException {
		byte[] bytes = TEXT.repeat(200).getBytes(StandardCharsets.UTF_8);
		bytes[1] = (byte) 0xFF;
		assertThat(decode(bytes).lines().getFirst()).contains("\uFFFD");
	}

	@Test
	void refusesWhatIsNoText() {
		assertRefused(new byte[0], "空");
		assertRefused("  \n \n".getBytes(StandardCharsets.UTF_8), "空");
		assertRefused(new byte[] { 'a', 0, 'b', 1 }, "二进制");
		assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
		assertRefused(new byte[] { (byte) 0xE9, (byte) 0x20, (byte) 0xE8, (byte) 0x20, (byte) 0xFF }, "编码");
	}

	@Test
	void stopsReadingAtTheLimit() {
		InputStream endless = new InputStream() {

			private long given;

			@Override
			public int read() {
				this.given++;
				assertThat(this.given).isLessThan(100_000);
				return 'a';
			}

			@Override
			public int read(byte[] buffer, int from, int length) {
				if (length > 0) {
					buffer[from] = (byte) read();
				}
				return Math.min(1, length);
			}

		};
		assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> SourceText.decode(endless, 50_000))
			.withMessageContaining("超过");
	}

	private static SourceText decode(byte[] bytes) throws IOException {
		return SourceText.decode(new ByteArrayInputStream(bytes), SourceText.LIMIT);
	}

	private static void assertRefused(byte[] bytes, String word) {
		assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> decode(bytes)).withMessageContaining(word);
	}

}
