package org.gongbao.importing.format.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.FormatReader;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.Transcript;

/**
 * Reads .docx: zipped XML, of which only the parts with text and pictures are opened,
 * paragraph by paragraph. Headers and footers are other parts and stay unread.
 */
public final class DocxReader implements FormatReader {

	@Override
	public void read(Path file, Transcript transcript, SourceProgress progress) throws IOException {
		Flow flow = new Flow(transcript);
		try (DocxPackage docx = new DocxPackage(file)) {
			progress.at("读取 Word 文档", 0, 0);
			DocxTraces traces = new DocxTraces(transcript, flow);
			if (docx.hasLike("vbaProject")) {
				traces.macros();
			}
			String main = docx.main();
			String folder = main.substring(0, main.lastIndexOf('/') + 1);
			DocxStyles styles = DocxStyles.read(docx, folder + "styles.xml");
			DocxBlocks blocks = new DocxBlocks(docx, flow, styles,
					DocxNumbering.read(docx, folder + "numbering.xml", styles), DocxNotes.read(docx, folder), traces,
					docx.relations(main), progress);
			docx.read(main, Set.of("body", "sdt", "sdtContent"), blocks::top);
		}
		flow.write();
	}

}
