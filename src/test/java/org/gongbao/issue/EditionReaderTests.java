package org.gongbao.issue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gongbao.publishing.ContentDigest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a PDF tells of the printed edition, and what is refused. */
class EditionReaderTests {

	@TempDir
	private Path folder;

	private final EditionReader reader = new EditionReader();

	@Test
	void pagesOffsetAndCoverAreRead() throws IOException {
		ReadEdition read = this.reader.read(PdfMother.edition(file(), 6));
		assertThat(read.pages()).isEqualTo(8);
		assertThat(read.offset()).isEqualTo(2);
		BufferedImage cover = picture(read);
		assertThat(cover.getWidth()).isBetween(599, 601);
		assertThat(cover.getHeight()).isBetween(845, 852);
		assertThat(cover.getRGB(5, 5) & 0xffffff).isEqualTo(0xa61a1a);
	}

	@Test
	void anOffsetNeedsPagesThatAgree() throws IOException {
		assertThat(offset((page) -> "")).isNull();
		assertThat(offset((page) -> (page == 4) ? "2" : "")).isNull();
		assertThat(offset((page) -> String.valueOf(page * page))).isNull();
		assertThat(offset((page) -> (page % 2 == 0) ? String.valueOf(page - 1) : "")).isEqualTo(1);
		assertThat(offset((page) -> String.valueOf(page + 30))).isEqualTo(-30);
		assertThat(offset((page) -> (page > 2) ? String.valueOf(page) : "2023")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "— 3 —, 3", "-3-, 3", "· 12 ·, 12", "第3页, 3", "第 3 页 共 20 页, 3", "３, 3", "– 7 –, 7", "2023年3月, 0",
			"3.5, 0", "12345, 0", "一、总则, 0", "3 页, 3" })
	void pageNumbersAreReadHoweverTheyAreSet(String line, int number) {
		assertThat(PageNumber.in(List.of("标题", "正文", "正文。", line)).orElse(0)).isEqualTo(number);
		assertThat(PageNumber.in(List.of(line, "标题", "正文", "正文。")).orElse(0)).isEqualTo(number);
		assertThat(PageNumber.in(List.of("标题", "正文", line, "正文", "正文", "正文。"))).isEmpty();
	}

	@Test
	void encryptedFilesAreRefused() throws IOException {
		for (String password : List.of("secret", "")) {
			Path pdf = PdfMother.encrypted(file(), password);
			assertThatExceptionOfType(UnusableEditionException.class).isThrownBy(() -> this.reader.read(pdf))
				.withMessageContaining("加了密");
		}
	}

	@Test
	void whatIsNoPdfIsRefused() throws IOException {
		for (String text : List.of("", "a novel", "<html>%PDF</html>", "PK\u0003\u0004", "%PDF-1.7\n%%EOF",
				"%PDF-1.7\nstartxref\n0\n%%EOF", "%PDF-1.7\nstartxref\n99999999999\n%%EOF",
				"%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF",
				"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF")) {
			Path pdf = Files.writeString(file(), text, StandardCharsets.ISO_8859_1);
			assertThatExceptionOfType(UnusableEditionException.class).as(text)
				.isThrownBy(() -> this.reader.read(pdf))
				.withMessageContaining("没有保存");
		}
		Path empty = PdfMother.empty(file());
		assertThatExceptionOfType(UnusableEditionException.class).isThrownBy(() -> this.reader.read(empty))
			.withMessageContaining("一页也没有");
	}

	@Test
	void aFileThatWasCutOffIsRefusedWhereverItWas() throws IOException {
		byte[] whole = Files.readAllBytes(PdfMother.edition(file(), 6));
		for (int length = 20; length < whole.length - 8; length += Math.max(1, whole.length / 15)) {
			Path cut = Files.write(file(), Arrays.copyOf(whole, length));
			assertThatExceptionOfType(UnusableEditionException.class).as("%d bytes", length)
				.isThrownBy(() -> this.reader.read(cut))
				.withMessageContaining("没有保存");
		}
	}

	@Test
	void whateverIsBrokenEndsInAnAnswer() throws IOException {
		byte[] whole = Files.readAllBytes(PdfMother.edition(file(), 4));
		Random random = new Random(8);
		for (int i = 0; i < 200; i++) {
			byte[] broken = whole.clone();
			for (int j = 0; j < 12; j++) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			}
			Path pdf = Files.write(file(), broken);
			try {
				assertThat(this.reader.read(pdf).pages()).isPositive();
			}
			catch (UnusableEditionException ex) {
				assertThat(ex.getMessage()).contains("没有保存");
			}
		}
	}

	@Test
	void whatUnpacksWithoutEndIsNotOpened() throws IOException {
		Path file = PdfMother.swelling(file(), 210);
		assertThatExceptionOfType(UnusableEditionException.class).isThrownBy(() -> this.reader.read(file))
			.withMessageContaining("压缩炸弹");
	}

	@Test
	void aCoverThatCannotBeDrawnIsLeftOut() throws IOException {
		assertThat(this.reader.read(PdfMother.shaped(file(), 10, 14000)).cover()).isNull();
		ReadEdition huge = this.reader.read(PdfMother.pictured(file(), 16000, 9000));
		assertThat(huge.cover()).isNull();
		assertThat(huge.pages()).isEqualTo(1);
		assertThat(picture(this.reader.read(PdfMother.pictured(file(), 400, 300))).getWidth()).isBetween(599, 601);
	}

	@Test
	void scannedPagesCanBeRead() {
		assertThat(ImageIO.getImageReadersByFormatName("JBIG2")).hasNext();
	}

	@Test
	void anIssueWithoutAnEditionHasTheDigestItAlwaysHad() {
		IssueDraft draft = IssueMother.plain(2022, 3, 36);
		assertThat(new Issue(draft).contentDigest())
			.isEqualTo(ContentDigest.of(2022, 3, 36, draft.title(), null, draft.colophon(), draft.contents()));
	}

	private @Nullable Integer offset(IntFunction<String> foot) throws IOException {
		return this.reader.read(PdfMother.numbered(file(), 8, foot)).offset();
	}

	private Path file() {
		return this.folder.resolve("edition.pdf");
	}

	private static BufferedImage picture(ReadEdition read) throws IOException {
		try (InputStream in = Objects.requireNonNull(read.cover()).getInputStream()) {
			return Objects.requireNonNull(ImageIO.read(in));
		}
	}

}
