package org.gongbao.issue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes PDFs for tests. */
public final class PdfMother {

	private PdfMother() {
	}

	/**
	 * An edition with a red cover and a page of contents before printed page 1.
	 * @param file where to write it
	 * @param printed how many pages have numbers
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	public static Path edition(Path file, int printed) throws IOException {
		return numbered(file, printed + 2, (page) -> (page > 2) ? "- " + (page - 2) + " -" : "");
	}

	/**
	 * Pages with something at the foot of each.
	 * @param file where to write it
	 * @param pages how many
	 * @param foot what stands at the foot of a page, counted from 1
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	public static Path numbered(Path file, int pages, IntFunction<String> foot) throws IOException {
		try (PDDocument document = document(pages, foot)) {
			document.save(file.toFile());
		}
		return file;
	}

	static Path encrypted(Path file, String toOpen) throws IOException {
		try (PDDocument document = document(3, (page) -> "")) {
			document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
			document.save(file.toFile());
		}
		return file;
	}

	static Path empty(Path file) throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.save(file.toFile());
		}
		return file;
	}

	/** A page with a stream of zeros that is small only while it is packed. */
	static Path swelling(Path file, int megabytes) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			PDStream stream = new PDStream(document);
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				byte[] zeros = new byte[1024 * 1024];
				for (int i = 0; i < megabytes; i++) {
					out.write(zeros);
				}
			}
			page.setContents(stream);
			document.addPage(page);
			document.save(file.toFile());
			return file;
		}
	}

	static Path shaped(Path file, float width, float height) throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage(new PDRectangle(width, height)));
			document.save(file.toFile());
		}
		return file;
	}

	/** With a picture of that many pixels, which deflate to almost nothing. */
	static Path pictured(Path file, int width, int height) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (OutputStream out = new DeflaterOutputStream(packed)) {
				byte[] row = new byte[(width + 7) / 8];
				for (int i = 0; i < height; i++) {
					out.write(row);
				}
			}
			PDImageXObject picture = new PDImageXObject(document, new ByteArrayInputStream(packed.toByteArray()),
					COSName.FLATE_DECODE, width, height, 1, PDDeviceGray.INSTANCE);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(picture, 0, 0, 100, 100);
			}
			document.save(file.toFile());
		}
		return file;
	}

	private static PDDocument document(int pages, IntFunction<String> foot) throws IOException {
		PDDocument document = new PDDocument();
		for (int i = 1; i <= pages; i++) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				if (i == 1) {
					content.setNonStrokingColor(.65f, .1f, .1f);
					content.addRect(0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
					content.fill();
				}
				line(content, 60, 700, "Article " + i + ", of 2023.");
				line(content, 290, 40, foot.apply(i));
			}
		}
		return document;
	}

	private static void line(PDPageContentStream content, float x, float y, String text) throws IOException {
		content.beginText();
		content.setFont(new PDType1Font(FontName.HELVETICA), 12);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}

}
