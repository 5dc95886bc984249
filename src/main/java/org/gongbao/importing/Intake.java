package org.gongbao.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.importing.format.ReadSource;
import org.gongbao.importing.format.SourceFormats;
import org.gongbao.importing.page.PageReader;
import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.Remark;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.importing.reading.UnreadableText;
import org.gongbao.manuscript.ManuscriptSource;

/**
 * The way in for texts brought to the desk: the same readers as the command line's, and
 * nothing is stored.
 */
@Component
public class Intake {

	/**
	 * Reads a pasted text.
	 * @param pasted the text
	 * @return the issue or the page it holds
	 * @throws RefusedImport if it holds neither
	 */
	public Incoming read(String pasted) {
		try {
			byte[] bytes = pasted.getBytes(StandardCharsets.UTF_8);
			return read(SourceText.decode(new ByteArrayInputStream(bytes), SourceText.LIMIT), "粘贴的文本", null);
		}
		catch (UnreadableText ex) {
			throw new RefusedImport(String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Memory cannot fail to be read", ex);
		}
	}

	/**
	 * Reads a file of any format.
	 * @param file where it lies
	 * @param fileName the name its owner gave it
	 * @param sha256 its bytes in the archive
	 * @param progress told how far the reading is
	 * @param keeper keeps the pictures found in the text
	 * @return the issue or the page it holds
	 * @throws RefusedImport if it holds neither
	 * @throws IOException if it cannot be read from the disk
	 */
	public Incoming read(Path file, String fileName, String sha256, IntakeProgress progress, PictureKeeper keeper)
			throws IOException {
		progress.at("读取文字", 0, 0);
		try (ReadSource source = SourceFormats.read(file, fileName, progress::at)) {
			progress.at("拆分目录和条目", 0, 0);
			Incoming incoming = read(source.text(), fileName, sha256);
			return switch (incoming) {
				case IncomingIssue issue ->
					new IncomingIssue(PlacedPictures.place(issue.manuscript(), source.pictures(), keeper),
							withRemarks(issue.source(), source.remarks()));
				case IncomingPage page ->
					new IncomingPage(PlacedPictures.place(page.document(), source.pictures(), keeper));
			};
		}
		catch (UnreadableText ex) {
			throw new RefusedImport(String.valueOf(ex.getMessage()));
		}
	}

	private static Incoming read(SourceText text, String fileName, @Nullable String sha256) {
		if (PageReader.recognises(text)) {
			return new IncomingPage(ReadManuscript.document(PageReader.read(text)));
		}
		ReadIssue issue = new IssueReader().read(text);
		return new IncomingIssue(ReadManuscript.of(issue),
				ReadManuscript.source(issue, text.lines(), fileName, sha256));
	}

	/** What was doubtful in the file comes before what was doubtful in its text. */
	private static ManuscriptSource withRemarks(ManuscriptSource source, List<Remark> more) {
		List<ManuscriptSource.Remark> remarks = new ArrayList<>();
		more.forEach(
				(remark) -> remarks.add(new ManuscriptSource.Remark(remark.line(), remark.code(), remark.message())));
		remarks.addAll(source.remarks());
		return new ManuscriptSource(source.fileName(), source.sha256(), source.lines(), remarks, source.runs());
	}

}
