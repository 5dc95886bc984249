package org.gongbao.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.gongbao.importing.format.html.HtmlReader;
import org.gongbao.importing.format.pdf.PdfReader;
import org.gongbao.importing.format.word.DocReader;
import org.gongbao.importing.format.word.DocxReader;
import org.gongbao.importing.reading.Remark;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.importing.reading.UnreadableText;

/**
 * The way in for files of any format: looks at the content, reads it within limits of
 * size, memory and time, and gives lines of text.
 */
public final class SourceFormats {

	/** The most bytes a file may have; an issue with many pictures stays well below. */
	public static final long LARGEST = 60L * 1024 * 1024;

	/** How long the reading of one file may take. */
	public static final Duration LONGEST = Duration.ofMinutes(2);

	private static final Logger log = LoggerFactory.getLogger(SourceFormats.class);

	private SourceFormats() {
	}

	/**
	 * Read a file.
	 * @param file the file
	 * @param fileName its name as the person who gave it knows it
	 * @param progress hears how far the reading is
	 * @return its text and pictures; to be closed
	 * @throws IOException if the file is not there or the disk fails
	 * @throws UnreadableText if it cannot be used, in one Chinese sentence
	 */
	public static ReadSource read(Path file, String fileName, SourceProgress progress) throws IOException {
		return read(file, fileName, progress, LONGEST);
	}

	static ReadSource read(Path file, String fileName, SourceProgress progress, Duration limit) throws IOException {
		long size = Files.size(file);
		if (size > LARGEST) {
			throw new UnreadableText(
					"文件有 %d MB，超过 %d MB，没有读；请压缩其中的图片，或只上传文字部分。".formatted(size / 1024 / 1024, LARGEST / 1024 / 1024));
		}
		FileKind kind = Kinds.of(file);
		String contradiction = kind.contradiction(fileName);
		SourceFormat format = kind.format();
		if (format == null) {
			throw new UnreadableText(introduction(contradiction, kind) + kind.advice());
		}
		try {
			return TimeLimit.within(limit, () -> read(file, format, progress, mismatch(contradiction, kind)));
		}
		catch (UnreadableText ex) {
			throw (contradiction != null) ? new UnreadableText(introduction(contradiction, kind) + ex.getMessage())
					: ex;
		}
	}

	private static ReadSource read(Path file, SourceFormat format, SourceProgress progress, @Nullable Remark mismatch)
			throws IOException {
		PictureShelf pictures = new PictureShelf();
		boolean done = false;
		try {
			SourceText text;
			Transcript transcript = new Transcript(pictures);
			if (format == SourceFormat.TEXT) {
				text = SourceText.decode(file);
			}
			else {
				take(file, format, transcript, progress);
				text = new SourceText(transcript.lines(), "UTF-8", digest(file));
			}
			List<Remark> remarks = new ArrayList<>(transcript.remarks());
			if (mismatch != null) {
				remarks.addFirst(mismatch);
			}
			done = true;
			return new ReadSource(text, pictures.pictures(), format, transcript.pageStarts(), remarks);
		}
		finally {
			if (!done) {
				pictures.discard();
			}
		}
	}

	private static void take(Path file, SourceFormat format, Transcript transcript, SourceProgress progress) {
		try {
			reader(format).read(file, transcript, progress);
		}
		catch (UnreadableText ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// Whatever a library throws at a damaged file, the person needs one sentence.
			TimeLimit.check();
			log.debug("Damaged {}: {}", format, file, ex);
			throw new UnreadableText("文件不完整或已经损坏，读不下去；请重新复制一份，或用原来的程序打开后另存再上传。");
		}
		if (transcript.isBlank()) {
			throw new UnreadableText("这份%s里没有文字，请确认选对了文件。".formatted(format.words()));
		}
	}

	private static FormatReader reader(SourceFormat format) {
		return switch (format) {
			case DOCX -> new DocxReader();
			case DOC -> new DocReader();
			case PDF -> new PdfReader();
			case HTML -> new HtmlReader();
			case TEXT -> throw new IllegalArgumentException("Text needs no reader");
		};
	}

	private static String introduction(@Nullable String contradiction, FileKind kind) {
		return (contradiction != null) ? "文件名是 %s，内容却是%s。".formatted(contradiction, kind.words()) : "";
	}

	private static @Nullable Remark mismatch(@Nullable String contradiction, FileKind kind) {
		return (contradiction != null)
				? new Remark(0, "ending-differs", introduction(contradiction, kind) + "已按内容读取，请确认选对了文件。") : null;
	}

	private static String digest(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
