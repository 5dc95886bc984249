package org.gongbao.importing.format.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.gongbao.archive.PdfStreams;
import org.gongbao.archive.UnreasonableFileException;
import org.gongbao.importing.format.FormatReader;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.TimeLimit;
import org.gongbao.importing.format.Transcript;
import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads PDF: what is printed on each page, without headers and page numbers, column by
 * column.
 */
public final class PdfReader implements FormatReader {

	private static final int MOST_PAGES = 2_000;

	private static final int MOST_SIGNS = 3_000_000;

	private static final long MAIN_MEMORY = 64L * 1024 * 1024;

	private static final long SCRATCH = 1024L * 1024 * 1024;

	private static final String FONT_CACHE = "pdfbox.fontcache";

	static {
		// Else a list of the machine's fonts would be written into somebody's home.
		if (System.getProperty(FONT_CACHE) == null) {
			System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
		}
	}

	@Override
	public void read(Path file, Transcript transcript, SourceProgress progress) throws IOException {
		progress.at("检查 PDF", 0, 0);
		refuseWhatUnpacksWithoutEnd(file);
		try (PDDocument document = Loader.loadPDF(file.toFile(),
				MemoryUsageSetting.setupMixed(MAIN_MEMORY, SCRATCH).streamCache)) {
			if (document.isEncrypted()) {
				throw encrypted();
			}
			List<PageInk> pages = pages(document, transcript, progress);
			refuseWhatHasNoText(pages);
			new PdfText(transcript).write(pages);
		}
		catch (InvalidPasswordException ex) {
			throw encrypted();
		}
	}

	private static List<PageInk> pages(PDDocument document, Transcript transcript, SourceProgress progress)
			throws IOException {
		List<PDPage> all = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			TimeLimit.check();
			all.add(page);
			if (all.size() > MOST_PAGES) {
				throw new UnreadableText("这份 PDF 超过 %d 页，一期公报不会这么长，没有读；请只上传一期。".formatted(MOST_PAGES));
			}
		}
		PagePictures pictures = new PagePictures(transcript.pictures());
		List<PageInk> pages = new ArrayList<>();
		long signs = 0;
		for (PDPage page : all) {
			progress.at("读取 PDF 各页", pages.size(), all.size());
			PageInk ink = PageReader.read(page, pictures);
			signs += ink.glyphs().size();
			if (signs > MOST_SIGNS) {
				throw new UnreadableText("这份 PDF 的文字多得不正常，不像一期公报，没有读；请确认选对了文件。");
			}
			pages.add(ink);
		}
		pictures.dropDecoration(pages);
		return pages;
	}

	private static void refuseWhatUnpacksWithoutEnd(Path file) throws IOException {
		try {
			PdfStreams.check(file, TimeLimit::check);
		}
		catch (UnreasonableFileException ex) {
			throw new UnreadableText(String.valueOf(ex.getMessage()));
		}
	}

	private static void refuseWhatHasNoText(List<PageInk> pages) {
		long inked = pages.stream().mapToLong(PageInk::inked).sum();
		long unreadable = pages.stream().mapToLong(PageInk::unreadableSigns).sum();
		if (pages.isEmpty()) {
			throw new UnreadableText("这份 PDF 里没有一页，可能已经损坏；请重新导出再上传。");
		}
		if (inked < 20 && pages.stream().anyMatch(PageInk::isScan)) {
			throw new UnreadableText("这份 PDF 是扫描图片，没有文字；请先作文字识别（OCR），再上传识别后的 PDF 或 Word 文档。");
		}
		if (inked == 0) {
			throw new UnreadableText("这份 PDF 里没有文字；如果是图片或曲线，请先作文字识别（OCR），或上传原来的 Word 文档。");
		}
		if (unreadable * 4 > inked) {
			throw new UnreadableText("这份 PDF 的字体没有带文字编码，读出来是乱码；请上传原来的 Word 文档，或先作文字识别（OCR）。");
		}
	}

	private static UnreadableText encrypted() {
		return new UnreadableText("这份 PDF 加了密码或限制了权限，请用制作它的程序去掉保护后再上传。");
	}

}
