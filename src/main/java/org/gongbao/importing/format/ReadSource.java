package org.gongbao.importing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.gongbao.importing.reading.Remark;
import org.gongbao.importing.reading.SourceText;

/**
 * What was read from a file. Closing it deletes the pictures' files.
 *
 * @param text the lines, as the readers of the importer want them
 * @param pictures the pictures in the order of the text
 * @param format what the file was
 * @param pageStarts for a PDF the line number at which each of its pages starts, else
 * empty
 * @param remarks what was left out or doubtful, with the lines it concerns
 */
public record ReadSource(SourceText text, List<Picture> pictures, SourceFormat format, List<Integer> pageStarts,
		List<Remark> remarks) implements AutoCloseable {

	private static final Pattern PICTURE_LINE = Pattern.compile("!\\[[^\\[\\]]*]\\(图\\d+\\.[a-z]+\\)");

	public ReadSource {
		pictures = List.copyOf(pictures);
		pageStarts = List.copyOf(pageStarts);
		remarks = List.copyOf(remarks);
	}

	/**
	 * The text for a caller who has no place for pictures: their lines are left empty, so
	 * every other line keeps its number.
	 * @return the text without the pictures' lines
	 */
	public SourceText textWithoutPictures() {
		if (this.pictures.isEmpty()) {
			return this.text;
		}
		List<String> lines = this.text.lines()
			.stream()
			.map((line) -> PICTURE_LINE.matcher(line).matches() ? "" : line)
			.toList();
		return new SourceText(lines, this.text.charset(), this.text.sha256());
	}

	/**
	 * The page of the PDF on which a line stands.
	 * @param line the line's number
	 * @return the page, from 1, or 0 if the source has no pages
	 */
	public int pageOf(int line) {
		int page = 0;
		while (page < this.pageStarts.size() && this.pageStarts.get(page) <= line) {
			page++;
		}
		return page;
	}

	@Override
	public void close() {
		try {
			for (Picture picture : this.pictures) {
				Files.deleteIfExists(picture.file());
			}
			if (!this.pictures.isEmpty()) {
				Path folder = this.pictures.getFirst().file().getParent();
				if (folder != null) {
					Files.deleteIfExists(folder);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
