package org.gongbao.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.gongbao.document.LongPlan;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading in a real browser: a plan of sixty pages, a picture, reading aloud with a voice
 * that is a stub, the same without scripts, and what paper shows.
 */
@BrowserTest
class ReadingJourneyTests {

	/** A4 in points. */
	private static final float SHORT_SIDE = 595;

	@LocalServerPort
	private int port;

	@Autowired
	private ReadingGazette gazette;

	@TempDir
	private Path folder;

	@Test
	@Timeout(360)
	void longDocumentsAreEasyToReadAndToPrint() throws IOException, InterruptedException {
		NodeTools node = BrowserPackages.require();
		this.gazette.publish();
		String shots = System.getProperty("gongbao.reading.shots");
		Path pictures = (shots != null) ? Path.of(shots).toAbsolutePath() : this.folder;
		Path log = this.folder.resolve("reading.log");
		Process process = new ProcessBuilder(node.node(), "reading.js", "http://localhost:" + this.port,
				PagePaths.of("documents", LongPlan.NUMBER), PagePaths.of("documents", ReadingGazette.PICTURE),
				"/issues/2023/2", pictures.toString())
			.directory(BrowserPackages.FOLDER.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		boolean ended = process.waitFor(300, TimeUnit.SECONDS);
		process.destroyForcibly();
		String said = Files.readString(log);
		assertThat(ended && process.exitValue() == 0).as(said).isTrue();
		BrowserScript.note("Reading: " + said.strip());
		planOnPaper(pictures.resolve("plan.pdf"));
		issueOnPaper(pictures.resolve("issue.pdf"));
		assertThat(page(pictures.resolve("picture.pdf"), 1)).contains("𬭎先生", "㑇女士", "䶮河");
	}

	private static void planOnPaper(Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			int pages = pdf.getNumberOfPages();
			assertThat(pages).isGreaterThan(60);
			assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(SHORT_SIDE, within());
			// The table of twelve columns lies across, with its head on each of its
			// pages.
			int across = pages - 3;
			assertThat(pdf.getPage(across).getMediaBox().getHeight()).isCloseTo(SHORT_SIDE, within());
			assertThat(text(pdf, across + 1)).contains("责任单位", "2025年", "— " + (across + 1) + " —");
			assertThat(text(pdf, 20)).contains("通辽市人民政府公报", LongPlan.NUMBER, "/documents/", "— 20 —");
			assertThat(text(pdf, pages)).contains("刊于《通辽市人民政府公报》2022年第5期");
		}
	}

	private static void issueOnPaper(Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			assertThat(text(pdf, 1)).doesNotContain("— 1 —").doesNotContain("目录");
			assertThat(squeezed(text(pdf, 2))).contains("目录", "市政府办公室文件", "人事任免（2023年3月至4月）");
			List<String> begins = List.of("通告通告〔2023〕1号", "通告字〔2023〕33号");
			for (int i = 0; i < begins.size(); i++) {
				assertThat(text(pdf, 3 + i)).contains(begins.get(i), "— " + (3 + i) + " —");
			}
			assertThat(text(pdf, pdf.getNumberOfPages() - 2)).contains("王丽香", "通政任字〔2023〕4号");
			assertThat(text(pdf, pdf.getNumberOfPages() - 1)).contains("大事记");
			assertThat(text(pdf, pdf.getNumberOfPages())).contains("0475-8835888", "/issues/2023/2");
		}
	}

	private static String page(Path file, int number) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			return text(pdf, number);
		}
	}

	private static String text(PDDocument pdf, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf);
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static Offset<Float> within() {
		return Offset.offset(2f);
	}

}
