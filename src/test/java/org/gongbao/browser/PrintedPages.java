package org.gongbao.browser;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the browser put on paper: a PDF below {@code target/browser}. */
final class PrintedPages {

	private static final Path FOLDER = Path.of("target/browser");

	private static final float SCREEN = 96f;

	private final List<String> texts = new ArrayList<>();

	private final List<PDRectangle> sizes = new ArrayList<>();

	private PrintedPages() {
	}

	/** Reads what {@code journeys.js} printed under a name. */
	static PrintedPages read(String name) throws IOException {
		PrintedPages pages = new PrintedPages();
		try (PDDocument document = Loader.loadPDF(file(name))) {
			for (int i = 1; i <= document.getNumberOfPages(); i++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(i);
				stripper.setEndPage(i);
				pages.texts.add(stripper.getText(document).replaceAll("\\s+", ""));
				pages.sizes.add(document.getPage(i - 1).getMediaBox());
			}
		}
		return pages;
	}

	/** Draws the first pages side by side, for the documentation. */
	static void draw(String name, int pages, Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file(name))) {
			PDFRenderer renderer = new PDFRenderer(document);
			List<BufferedImage> images = new ArrayList<>();
			for (int i = 0; i < pages; i++) {
				images.add(renderer.renderImageWithDPI(i, SCREEN, ImageType.RGB));
			}
			int width = images.get(0).getWidth();
			BufferedImage all = new BufferedImage(width * pages, images.get(0).getHeight(),
					BufferedImage.TYPE_BYTE_INDEXED);
			for (int i = 0; i < pages; i++) {
				all.createGraphics().drawImage(images.get(i), i * width, 0, null);
			}
			ImageIO.write(all, "png", file.toFile());
		}
	}

	/** The text of each page without white space. */
	List<String> texts() {
		return this.texts;
	}

	/** How large each page is, in points. */
	List<PDRectangle> sizes() {
		return this.sizes;
	}

	private static File file(String name) {
		return FOLDER.resolve(name + ".pdf").toFile();
	}

}
