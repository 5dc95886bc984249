package org.gongbao.issue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

import org.gongbao.archive.PdfStreams;
import org.gongbao.archive.UnreasonableFileException;

/**
 * Reads the PDF of a printed edition. The file stays on disk, one is read at a time, and
 * not for long.
 */
@Component
public class EditionReader {

	private static final int SECONDS = 60;

	private static final int MOST_PAGES = 3000;

	private static final String ENCRYPTED = "这份PDF加了密，不能公开给读者，没有保存。请取消加密后再上传。";

	private static final String BROKEN = "这份文件不是PDF，或者已经损坏，没有保存。请重新导出一份PDF再上传。";

	private static final String CUT = "这份PDF不完整，后面一段没有了，没有保存。请重新拷贝或下载，能打开到最后一页再上传。";

	private static final String FONT_CACHE = "pdfbox.fontcache";

	private final Semaphore turn = new Semaphore(1, true);

	EditionReader() {
		// Else it writes a list of fonts into the home of whoever started the portal.
		if (System.getProperty(FONT_CACHE) == null) {
			System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
		}
	}

	/**
	 * Reads a PDF.
	 * @param pdf the file
	 * @return how many pages it has, where printed page 1 is, and its cover
	 * @throws IOException if the file itself cannot be read
	 * @throws UnusableEditionException if it is no PDF, is broken, encrypted or too
	 * complex
	 */
	public ReadEdition read(Path pdf) throws IOException {
		PdfEnvelope envelope = PdfEnvelope.of(pdf);
		if (!envelope.isPdf()) {
			throw new UnusableEditionException(BROKEN);
		}
		if (!envelope.isWhole()) {
			throw new UnusableEditionException(CUT);
		}
		this.turn.acquireUninterruptibly();
		try {
			Deadline deadline = Deadline.in(SECONDS);
			PdfStreams.check(pdf, deadline::check);
			return open(pdf, deadline);
		}
		catch (InvalidPasswordException ex) {
			throw new UnusableEditionException(ENCRYPTED, ex);
		}
		catch (IOException | StackOverflowError | OutOfMemoryError ex) {
			throw new UnusableEditionException(BROKEN, ex);
		}
		catch (UnreasonableFileException ex) {
			throw new UnusableEditionException(String.valueOf(ex.getMessage()), ex);
		}
		catch (UnusableEditionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// What a broken PDF does to a reader knows no bounds.
			throw new UnusableEditionException(BROKEN, ex);
		}
		finally {
			this.turn.release();
		}
	}

	private static ReadEdition open(Path pdf, Deadline deadline) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			if (document.isEncrypted()) {
				throw new UnusableEditionException(ENCRYPTED);
			}
			int pages = count(document, deadline);
			return new ReadEdition(pages, new OffsetGuess(document, pages, deadline).offset(),
					new CoverDrawing(document, deadline).draw());
		}
	}

	/** What the file says of the number of its pages may be wrong. */
	private static int count(PDDocument document, Deadline deadline) {
		int pages = 0;
		for (PDPage page : document.getPages()) {
			deadline.check();
			pages += (page != null) ? 1 : 0;
			if (pages > MOST_PAGES) {
				throw new UnusableEditionException("这份PDF超过" + MOST_PAGES + "页，不像一期公报，没有保存。请核对所选的文件。");
			}
		}
		if (pages == 0) {
			throw new UnusableEditionException("这份PDF里一页也没有，没有保存。请核对所选的文件。");
		}
		return pages;
	}

}
