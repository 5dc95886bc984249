package org.gongbao.importing.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.TimeLimit;
import org.gongbao.importing.format.Transcript;
import org.gongbao.importing.format.word.DocText.Found;

/**
 * Takes the paragraphs and tables of a .doc document in turn.
 */
final class DocBlocks {

	private static final int CENTRED = 1;

	private static final int RIGHT = 2;

	private final Flow flow;

	private final SourceProgress progress;

	private final DocText text;

	private final DocNumbering numbering = new DocNumbering();

	DocBlocks(HWPFDocument document, Transcript transcript, Flow flow, SourceProgress progress) {
		this.flow = flow;
		this.progress = progress;
		this.text = new DocText(document, transcript);
	}

	void read(Range range) throws IOException {
		int count = range.numParagraphs();
		int i = 0;
		while (i < count) {
			TimeLimit.check();
			if (i % 100 == 0) {
				this.progress.at("读取 Word 文档", i, count);
			}
			Paragraph paragraph = range.getParagraph(i);
			if (paragraph.isInTable()) {
				Table table = range.getTable(paragraph);
				table(table);
				i += Math.max(1, table.numParagraphs());
			}
			else {
				paragraph(paragraph);
				i++;
			}
		}
	}

	private void paragraph(Paragraph paragraph) throws IOException {
		Found found = this.text.of(paragraph);
		String number = found.text().isBlank() ? "" : this.numbering.of(paragraph);
		String text = number.isEmpty() ? found.text() : number + found.text().stripLeading();
		if (number.isEmpty() && isIndented(paragraph) && !text.isBlank()) {
			text = "　　" + text.stripLeading();
		}
		if (!text.isBlank() || found.pictures().isEmpty()) {
			this.flow.paragraph(contents(text));
		}
		pictures(found);
	}

	// The leader that Word draws between a title and its page.
	private static String contents(String text) {
		return text.replaceFirst("(?<=(?:通告|通知|公告|意见|决定|批复|办法|规定|[）)》]))\\s*\\t\\s*(?=[(（]?\\d{1,4}[)）]?\\s*$)",
				" …… ");
	}

	private void pictures(Found found) throws IOException {
		for (DocText.Pict picture : found.pictures()) {
			this.flow.picture(picture.key(), "", new ByteArrayInputStream(picture.content()));
		}
	}

	private static boolean isIndented(Paragraph paragraph) {
		int side = paragraph.getJustification();
		int indent = paragraph.getFirstLineIndent();
		return side != CENTRED && side != RIGHT && indent >= 280 && indent <= 1100;
	}

	private void table(Table table) throws IOException {
		List<Found> hanging = new ArrayList<>();
		this.flow.table(new DocTables((cell) -> cell(cell, hanging)).read(table));
		for (Found found : hanging) {
			pictures(found);
		}
	}

	private String cell(Range cell, List<Found> hanging) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < cell.numParagraphs(); i++) {
			Paragraph paragraph = cell.getParagraph(i);
			Found found = this.text.of(paragraph);
			hanging.add(found);
			String line = found.text().strip();
			text.append(line.isEmpty() ? "" : this.numbering.of(paragraph)).append(line).append('\n');
		}
		return text.toString().strip();
	}

}
