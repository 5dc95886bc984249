package org.gongbao.importing.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;

import org.gongbao.importing.format.Transcript;

/**
 * The text of a paragraph of a .doc document, in which signs below the space stand for
 * fields, notes, pictures and breaks.
 */
final class DocText {

	private final HWPFDocument document;

	private final Transcript transcript;

	private final Fields fields = new Fields();

	private final Map<Integer, String> notes = new HashMap<>();

	DocText(HWPFDocument document, Transcript transcript) {
		this.document = document;
		this.transcript = transcript;
		notes(document.getFootnotes(), document.getFootnoteRange());
		notes(document.getEndnotes(), document.getEndnoteRange());
	}

	Found of(Paragraph paragraph) {
		StringBuilder text = new StringBuilder();
		List<Pict> pictures = new ArrayList<>();
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			if (run.isMarkedDeleted() || run.isMarkedInserted()) {
				DocxTraces.tracked(this.transcript);
			}
			if (run.isMarkedDeleted()) {
				continue;
			}
			if (run.isVanished() && !run.text().isBlank() && this.fields.shows()) {
				DocxTraces.hidden(this.transcript);
			}
			else {
				read(run, text);
				picture(run, pictures);
			}
		}
		this.fields.endOfParagraph();
		return new Found(text.toString(), pictures);
	}

	private void read(CharacterRun run, StringBuilder text) {
		String signs = run.text();
		for (int i = 0; i < signs.length(); i++) {
			char c = signs.charAt(i);
			switch (c) {
				case 0x13 -> this.fields.begin();
				case 0x14 -> this.fields.separate();
				case 0x15 -> this.fields.end();
				case 0x02 -> text.append(this.notes.getOrDefault(run.getStartOffset() + i, ""));
				case 0x05 -> DocxTraces.comments(this.transcript);
				case 0x0B -> text.append('\n');
				case 0x1E -> text.append('-');
				default -> sign(c, text);
			}
		}
	}

	private void sign(char c, StringBuilder text) {
		if (!this.fields.shows()) {
			this.fields.instruction(String.valueOf(c));
		}
		else if (c == '\t' || c >= ' ') {
			text.append((c >= 0xF000 && c <= 0xF0FF) ? Symbols.sign(c) : String.valueOf(c));
		}
	}

	private void picture(CharacterRun run, List<Pict> pictures) {
		try {
			if (this.document.getPicturesTable().hasPicture(run)) {
				Picture picture = this.document.getPicturesTable().extractPicture(run, true);
				if (picture != null) {
					pictures.add(new Pict("doc-" + picture.getStartOffset(), picture.getContent()));
				}
			}
			else if (run.text().indexOf(0x08) >= 0) {
				OfficeDrawing drawing = this.document.getOfficeDrawingsMain()
					.getOfficeDrawingAt(run.getStartOffset() + run.text().indexOf(0x08));
				byte[] content = (drawing != null) ? drawing.getPictureData() : null;
				if (content != null) {
					pictures.add(new Pict("shape-" + drawing.getShapeId(), content));
				}
			}
		}
		catch (RuntimeException ex) {
			this.transcript.remark("picture-left-out", "文档里有图片已经损坏，没有取出；需要时请另存为 PNG 图片后补上。");
		}
	}

	private void notes(Notes notes, Range range) {
		if (notes == null || range == null || notes.getNotesCount() == 0) {
			return;
		}
		String all = range.text();
		for (int i = 0; i < notes.getNotesCount(); i++) {
			int from = Math.max(0, notes.getNoteTextStartOffset(i));
			int to = Math.min(all.length(), notes.getNoteTextEndOffset(i));
			if (from < to) {
				String text = all.substring(from, to).replaceAll("\\p{Cntrl}+", " ").strip();
				this.notes.put(notes.getNoteAnchorPosition(i), text.isEmpty() ? "" : "（注：" + text + "）");
			}
		}
	}

	/**
	 * What was found in a paragraph.
	 *
	 * @param text its text
	 * @param pictures the pictures that hang on it
	 */
	record Found(String text, List<Pict> pictures) {
	}

	/**
	 * A picture.
	 *
	 * @param key what identifies it within the document
	 * @param content its bytes
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Pict(String key, byte[] content) {
	}

}
