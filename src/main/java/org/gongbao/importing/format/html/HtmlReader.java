package org.gongbao.importing.format.html;

import java.io.IOException;
import java.nio.file.Path;

import org.gongbao.importing.format.FormatReader;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.Transcript;

/** X. */
public final class HtmlReader implements FormatReader {

	@Override
	public void read(Path file, Transcript transcript, SourceProgress progress) throws IOException {
	}

}
