package org.gongbao.importing.format;

import java.io.IOException;
import java.nio.file.Path;

import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads one format.
 */
public interface FormatReader {

	/**
	 * Take down the text of a file.
	 * @param file the file, whose size and kind were checked
	 * @param transcript where lines, remarks and pictures go
	 * @param progress hears how far it is
	 * @throws IOException if the file is damaged or cannot be read
	 * @throws UnreadableText if it cannot be used, with the reason
	 */
	void read(Path file, Transcript transcript, SourceProgress progress) throws IOException;

}
