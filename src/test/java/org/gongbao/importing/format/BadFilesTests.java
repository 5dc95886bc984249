package org.gongbao.importing.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.gongbao.importing.reading.Remark;
import org.gongbao.importing.reading.UnreadableText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every unusable file ends with a sentence of its own, soon, and in little memory. */
@Timeout(60)
class BadFilesTests {

	private static final Path FILES = Path.of("src/test/resources/org/gongbao/importing/format");

	@TempDir
	private Path folder;

	@Test
	void emptyFile() throws IOException {
		assertRefused(file("空.docx", new byte[0]), "空");
	}

	@Test
	void fileOfFiveHundredMegabytesIsNotEvenOpened() throws IOException {
		Path file = this.folder.resolve("大.docx");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(500L * 1024 * 1024);
		}
		assertRefused(file, "500 MB", "60 MB");
	}

	@Test
	void wrongTypesBehindARightEnding() throws IOException {
		assertRefused(file("程序.docx", "MZ\u0090\0\3\0".getBytes(StandardCharsets.ISO_8859_1)), "文件名是 .docx", "可执行程序");
		assertRefused(
				file("图.pdf",
						Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk")),
				"文件名是 .pdf", "图片", "文字识别");
		assertRefused(file("文.doc", "{\\rtf1\\ansi}"), "RTF", "另存为 .docx");
		assertRefused(file("图.html", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "图片");
		assertRefused(file("数.txt", new byte[] { 1, 0, 2, 0, 0, 3 }), "二进制");
		assertRefused(zip("表.docx", "[Content_Types].xml",
				"application/vnd.ms-excel.sheet spreadsheetml".getBytes(StandardCharsets.UTF_8)), "Excel");
		assertRefused(zip("包.docx", "a.txt", new byte[3]), "压缩文件");
		assertRefused(zip("版.ofd", "OFD.xml", new byte[3]), "OFD");
	}

	@Test
	void readableContentBehindAWrongEndingIsReadAndRemarked() throws IOException {
		Path file = this.folder.resolve("公报.docx");
		Files.copy(FILES.resolve("2023-01-one-column.pdf"), file);
		try (ReadSource source = SourceFormats.read(file, "公报.docx", SourceProgress.NONE)) {
			assertThat(source.format()).isEqualTo(SourceFormat.PDF);
			assertThat(source.remarks()).extracting(Remark::code).startsWith("ending-differs");
			assertThat(source.remarks().getFirst().message()).contains("文件名是 .docx，内容却是PDF");
		}
	}

	@Test
	void zipBombsAreCounted() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		bomb.write("<w:document xmlns:w='x'><w:body>".getBytes(StandardCharsets.UTF_8));
		byte[] spaces = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 1600; i++) {
			bomb.write(spaces);
		}
		DocxFile docx = DocxFile.of("").part("word/document.xml", bomb.toByteArray());
		assertRefused(docx.write(this.folder.resolve("炸弹.docx")), "解压后超过", "压缩炸弹");
	}

	@Test
	void pictureBombsAreNotUnpacked() throws IOException {
		byte[] png = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
		// Width and height of 65,000: 4.2 thousand million pixels.
		System.arraycopy(new byte[] { 0, 0, (byte) 0xFD, (byte) 0xE8, 0, 0, (byte) 0xFD, (byte) 0xE8 }, 0, png, 16, 8);
		DocxFile docx = DocxFile.of(DocxFile.picture("rId1", "") + DocxFile.p("正文。"))
			.relations("rId1", "image", "media/a.png")
			.part("word/media/a.png", png);
		try (ReadSource source = SourceFormats.read(docx.write(this.folder.resolve("图.docx")), "图.docx",
				SourceProgress.NONE)) {
			assertThat(source.pictures()).isEmpty();
			assertThat(source.remarks()).extracting(Remark::code).containsExactly("picture-left-out");
		}
	}

	@Test
	void entitiesAreRefusedWhateverTheyWouldDo() throws IOException {
		String laughs = "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
		String outside = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\">";
		String fetched = "<!DOCTYPE d [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
		for (String definition : new String[] { laughs, outside, fetched }) {
			DocxFile docx = DocxFile.of("")
				.part("word/document.xml", definition
						+ "<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>");
			assertRefused(docx.write(this.folder.resolve("实体.docx")), "实体定义");
		}
	}

	@Test
	void deepNestingIsRefused() throws IOException {
		String deep = "<w:sdt><w:sdtContent>".repeat(5000) + DocxFile.p("到底") + "</w:sdtContent></w:sdt>".repeat(5000);
		assertRefused(DocxFile.of(deep).write(this.folder.resolve("深.docx")), "嵌套得太深");
		String boxes = "<w:p><w:r><w:pict>".repeat(3000) + "</w:pict></w:r></w:p>".repeat(3000);
		assertRefused(DocxFile.of(boxes).write(this.folder.resolve("深2.docx")), "嵌套得太深");
		String arrays = "[".repeat(200_000);
		assertRefused(file("深.pdf", "%PDF-1.4\n1 0 obj\n" + arrays + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"), "");
	}

	@Test
	void documentsWithAPassword() throws IOException {
		Path docx = this.folder.resolve("密.docx");
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(docx)) {
			container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
			container.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptionInfo");
			container.writeFilesystem(out);
		}
		assertRefused(docx, "密码");
		assertRefused(encryptedDoc(), "密码");
		Path pdf = this.folder.resolve("密.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(pdf.toFile());
		}
		assertRefused(pdf, "密码");
	}

	@Test
	void truncatedFiles() throws IOException {
		assertRefused(cut("2022-06.docx", 0.7), "不完整或已经损坏");
		assertRefused(cut("2022-06.doc", 0.3), "损坏");
		assertRefused(cut("2023-01-one-column.pdf", 0.02), "");
	}

	@Test
	void pdfThatUnpacksToGigabytes() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 250; i++) {
				deflate.write(zeros);
			}
		}
		assertRefused(pdf("/Filter /FlateDecode", packed.toByteArray()), "解压后超过");
		ByteArrayOutputStream twice = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflate = new DeflaterOutputStream(twice)) {
			deflate.write(packed.toByteArray());
		}
		assertRefused(pdf("/Filter [/FlateDecode /Fl#61teDecode]", twice.toByteArray()), "解压后超过");
	}

	@Test
	void pdfWithoutTextIsToldFromAScan() throws IOException {
		assertRefused(pdf("", "q Q".getBytes(StandardCharsets.US_ASCII)), "没有文字");
		Path scan = this.folder.resolve("扫描.pdf");
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			var image = org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(document,
					new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_BYTE_GRAY));
			try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, page)) {
				content.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
			}
			document.save(scan.toFile());
		}
		assertRefused(scan, "扫描图片", "文字识别");
	}

	@Test
	void pdfWithTooManyPagesOrAPageTreeWithoutEnd() throws IOException {
		Path many = this.folder.resolve("多.pdf");
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < 10_000; i++) {
				document.addPage(new PDPage());
			}
			document.save(many.toFile());
		}
		assertRefused(many, "2000 页");
		assertRefused(file("环.pdf",
				"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
				"");
	}

	@Test
	void readingEndsWhenItsTimeIsUp() {
		assertThatExceptionOfType(UnreadableText.class)
			.isThrownBy(() -> SourceFormats.read(FILES.resolve("2023-01-two-columns.pdf"), "a.pdf", SourceProgress.NONE,
					Duration.ofMillis(1)))
			.withMessageContaining("已经停止");
	}

	private Path encryptedDoc() throws IOException {
		Path file = this.folder.resolve("密.doc");
		try (POIFSFileSystem container = new POIFSFileSystem(FILES.resolve("2022-06.doc").toFile(), true);
				POIFSFileSystem copy = new POIFSFileSystem();
				OutputStream out = Files.newOutputStream(file)) {
			for (String name : container.getRoot().getEntryNames()) {
				if (container.getRoot().getEntryCaseInsensitive(name).isDocumentEntry()) {
					byte[] bytes = container.createDocumentInputStream(name).readAllBytes();
					if (name.equals("WordDocument")) {
						// The header's flag for an encrypted document.
						bytes[0x0B] |= 0x01;
					}
					copy.createDocument(new java.io.ByteArrayInputStream(bytes), name);
				}
			}
			copy.writeFilesystem(out);
		}
		return file;
	}

	private Path pdf(String filter, byte[] stream) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(
				("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
						+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
						+ stream.length + filter + ">>\nstream\n")
					.getBytes(StandardCharsets.US_ASCII));
		out.write(stream);
		out.write("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
		return file("流.pdf", out.toByteArray());
	}

	private Path cut(String name, double share) throws IOException {
		byte[] all = Files.readAllBytes(FILES.resolve(name));
		return file(name, Arrays.copyOf(all, (int) (all.length * share)));
	}

	private Path zip(String name, String entry, byte[] content) throws IOException {
		Path file = this.folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(content);
		}
		return file;
	}

	private Path file(String name, String content) throws IOException {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private Path file(String name, byte[] content) throws IOException {
		return Files.write(this.folder.resolve(name), content);
	}

	private static void assertRefused(Path file, String... words) {
		assertThatExceptionOfType(UnreadableText.class).as("%s", file)
			.isThrownBy(() -> SourceFormats.read(file, String.valueOf(file.getFileName()), SourceProgress.NONE).close())
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(words)
				.endsWith("。")
				.doesNotContain("Exception")
				.hasSizeBetween(8, 160));
	}

}
