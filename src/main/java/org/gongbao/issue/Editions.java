package org.gongbao.issue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.gongbao.archive.Archive;
import org.gongbao.archive.ArchivedFile;
import org.gongbao.archive.FileKinds;

/** Takes the PDFs of printed editions into the archive. */
@Component
public class Editions {

	/** As many bytes as the PDF of a printed edition may have. */
	private static final long LIMIT = 200L * 1024 * 1024;

	private final EditionReader reader;

	private final Archive archive;

	Editions(EditionReader reader, Archive archive) {
		this.reader = reader;
		this.archive = archive;
	}

	/**
	 * Takes in a PDF that somebody brought. Reading it may take a minute, so no
	 * transaction should be open meanwhile.
	 * @param brought the PDF, at most 200 MB
	 * @return the edition, to be given to an issue
	 * @throws IOException if it did not come whole
	 * @throws UnusableEditionException if it is no PDF, is broken, encrypted or too
	 * complex; then nothing is stored
	 * @throws org.gongbao.archive.TooLargeException if it is larger; then nothing is
	 * stored
	 */
	public PrintedEdition take(InputStreamSource brought) throws IOException {
		Path file = Files.createTempFile("gongbao-edition", ".pdf");
		try (InputStream in = brought.getInputStream()) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			return store(file, LIMIT);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * Reads a PDF and stores it with the picture of its cover, which is drawn only this
	 * once.
	 * @param pdf the file
	 * @param limit the most bytes allowed
	 * @return the edition, to be given to an issue
	 * @throws IOException if the file itself cannot be read
	 * @throws UnusableEditionException if it is no PDF, is broken, encrypted or too
	 * complex; then nothing is stored
	 * @throws org.gongbao.archive.TooLargeException if it is larger; then nothing is
	 * stored
	 */
	public PrintedEdition store(Path pdf, long limit) throws IOException {
		ReadEdition read = this.reader.read(pdf);
		try (InputStream in = Files.newInputStream(pdf)) {
			ArchivedFile file = this.archive.store(in, limit, FileKinds.PDF);
			return new PrintedEdition(file.sha256(), file.size(), read.pages(), read.offset(), cover(read.cover()));
		}
	}

	private @Nullable String cover(@Nullable Resource cover) throws IOException {
		if (cover == null) {
			return null;
		}
		try (InputStream in = cover.getInputStream()) {
			return this.archive.store(in, cover.contentLength(), "image/png").sha256();
		}
	}

}
