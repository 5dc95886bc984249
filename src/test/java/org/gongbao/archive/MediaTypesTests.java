package org.gongbao.archive;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a file is, whatever it is called. */
class MediaTypesTests {

	private static final String PNG = "\u0089PNG\r\n\u001a\n....";

	@Test
	void picturesAndPdfAreKnownByTheirBytes() {
		assertThat(of(PNG, "a.html")).isEqualTo("image/png");
		assertThat(of("\u00ff\u00d8\u00ff\u00e0", "a")).isEqualTo("image/jpeg");
		assertThat(of("GIF89a…", "a.txt")).isEqualTo("image/gif");
		assertThat(of("RIFF....WEBPVP8", "a.jpg")).isEqualTo("image/webp");
		assertThat(of("%PDF-1.7", "a.png")).isEqualTo(FileKinds.PDF);
		assertThat(of("\u00ef\u00bb\u00bf%PDF-1.7", "a.pdf")).isEqualTo(FileKinds.PDF);
	}

	@Test
	void aNameMakesNoPicture() {
		assertThat(of("<script>alert(1)</script>", "a.png")).isEqualTo(FileKinds.UNKNOWN);
		assertThat(of("<svg onload='alert(1)'>", "a.jpg")).isEqualTo(FileKinds.UNKNOWN);
		assertThat(of("<html>%PDF-1.4", "a.pdf")).isEqualTo(FileKinds.UNKNOWN);
		assertThat(of("", "a.gif")).isEqualTo(FileKinds.UNKNOWN);
		assertThat(of("RIFF", "a.webp")).isEqualTo(FileKinds.UNKNOWN);
		assertThat(of("x", "")).isEqualTo(FileKinds.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "名单.DOCX, Word", "名单.xls, Excel", "名单.zip, 压缩包", "名单.ofd, OFD", "名单.wps, WPS", "名单, 文件",
			"名单.一二三四五六七, 文件" })
	void readersAreToldWhatItIs(String name, String words) {
		assertThat(FileKinds.words(of("x", name), name)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "image/png, image/png", "IMAGE/PNG; x=y, image/png", "application/pdf, application/pdf",
			"image/svg+xml, application/octet-stream", "text/html, application/octet-stream",
			"application/xhtml+xml, application/octet-stream", "text/javascript, application/octet-stream",
			"text/css, application/octet-stream", "nonsense, application/octet-stream",
			"text/plain;charset=GBK, text/plain" })
	void whatABrowserCouldRunIsNotCalledByItsName(String type, String served) {
		assertThat(FileKinds.served(type)).isEqualTo(served);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0字节", "734, 734字节", "1024, 1 KB", "18900, 18 KB", "1048000, 1023 KB", "1048575, 1.0 MB",
			"3355443, 3.2 MB", "209715200, 200 MB" })
	void sizesReadAsPeopleKnowThem(long bytes, String words) {
		assertThat(FileSizes.words(bytes)).isEqualTo(words);
	}

	private static String of(String bytes, String name) {
		return MediaTypes.of(bytes.getBytes(StandardCharsets.ISO_8859_1), name);
	}

}
