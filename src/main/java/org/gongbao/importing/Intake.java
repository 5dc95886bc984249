package org.gongbao.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentDraft;
import org.gongbao.importing.page.PageReader;
import org.gongbao.importing.page.ReadPage;
import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.importing.reading.UnreadableText;

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

	private static Incoming read(SourceText text, String fileName, @Nullable String sha256) {
		if (PageReader.recognises(text)) {
			ReadPage page = PageReader.read(text);
			DocumentDraft draft = DocumentDrafts.of(page, false);
			return new IncomingPage(draft.title(), draft.number(), draft.text(), draft.information());
		}
		ReadIssue issue = new IssueReader().read(text);
		return new IncomingIssue(ReadManuscript.of(issue),
				ReadManuscript.source(issue, text.lines(), fileName, sha256));
	}

}
