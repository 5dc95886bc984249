package org.gongbao.importing;

import java.io.IOException;
import java.nio.file.Path;

import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptSource;

/**
 * A text as the desk gets it, without a database.
 *
 * @param manuscript what was understood
 * @param source the text beside it
 */
public record ManuscriptTexts(Manuscript manuscript, ManuscriptSource source) {

	public static ManuscriptTexts read(Path file) throws IOException {
		SourceText text = SourceText.decode(file);
		ReadIssue read = new IssueReader().read(text);
		return new ManuscriptTexts(ReadManuscript.of(read),
				ReadManuscript.source(read, text.lines(), String.valueOf(file.getFileName()), null));
	}

}
