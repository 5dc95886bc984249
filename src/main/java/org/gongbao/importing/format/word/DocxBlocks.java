package org.gongbao.importing.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.word.DocxPackage.Relation;
import org.gongbao.importing.format.word.DocxRuns.Pict;

/**
 * Takes the blocks of a .docx document in turn: paragraphs, tables, and what wraps them.
 */
final class DocxBlocks {

	private final DocxPackage docx;

	private final Flow flow;

	private final DocxStyles styles;

	private final DocxNumbering numbering;

	private final DocxNotes notes;

	private final DocxTraces traces;

	private final Map<String, Relation> relations;

	private final SourceProgress progress;

	private final Fields fields = new Fields();

	/** The text of a paragraph whose end was deleted: the next one goes on with it. */
	private String carried = "";

	private int blocks;

	DocxBlocks(DocxPackage docx, Flow flow, DocxStyles styles, DocxNumbering numbering, DocxNotes notes,
			DocxTraces traces, Map<String, Relation> relations, SourceProgress progress) {
		this.docx = docx;
		this.flow = flow;
		this.styles = styles;
		this.numbering = numbering;
		this.notes = notes;
		this.traces = traces;
		this.relations = relations;
		this.progress = progress;
	}

	void top(Element block) {
		this.blocks++;
		if (this.blocks % 100 == 0) {
			this.progress.at("读取 Word 文档", this.blocks, 0);
		}
		block(block);
	}

	private void block(Element block) {
		this.traces.see(block);
		switch (block.name()) {
			case "p" -> paragraph(block);
			case "tbl" -> table(block);
			case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "txbxContent" ->
				block.children().forEach(this::block);
			case "AlternateContent" -> {
				Element choice = block.at("Choice");
				if (choice != null) {
					choice.children().forEach(this::block);
				}
			}
			default -> {
			}
		}
	}

	private void paragraph(Element paragraph) {
		DocxRuns runs = runs(paragraph);
		String text = this.carried + text(paragraph, runs);
		this.carried = "";
		if (paragraph.at("pPr", "rPr", "del") != null) {
			this.traces.see(new Element("del"));
			this.carried = text;
		}
		else if (!text.isBlank() || (runs.pictures().isEmpty() && runs.boxes().isEmpty())) {
			this.flow.paragraph(text);
		}
		pictures(runs);
		runs.boxes().forEach(this::block);
	}

	private DocxRuns runs(Element paragraph) {
		return new DocxRuns(this.notes, this.styles, this.fields, this.traces).read(paragraph);
	}

	private String text(Element paragraph, DocxRuns runs) {
		boolean contents = this.fields.isContents() || this.styles.isContents(paragraph);
		String text = runs.text();
		if (contents || paragraph.at("pPr", "tabs") != null) {
			// The leader that Word draws between a title and its page.
			text = text.replaceFirst("\\s*\t\\s*(?=[(（]?\\d{1,4}[)）]?\\s*$)", " …… ");
		}
		String number = text.isBlank() ? "" : this.numbering.of(paragraph);
		return (number.isEmpty() && isIndented(paragraph) && !text.isBlank()) ? "　　" + text.stripLeading()
				: number + (number.isEmpty() ? text : text.stripLeading());
	}

	private boolean isIndented(Element paragraph) {
		String side = this.styles.ask(paragraph, (properties) -> properties.value("jc"));
		if (side != null && !List.of("both", "left", "start", "distribute").contains(side)) {
			return false;
		}
		Integer signs = this.styles.ask(paragraph, (properties) -> indent(properties, "firstLineChars"));
		Integer twips = this.styles.ask(paragraph, (properties) -> indent(properties, "firstLine"));
		return (signs != null && signs >= 150 && signs <= 400) || (twips != null && twips >= 280 && twips <= 1100);
	}

	private static @Nullable Integer indent(Element properties, String attribute) {
		Element indent = properties.at("ind");
		return (indent != null && indent.get(attribute) != null) ? indent.number(attribute, 0) : null;
	}

	private void pictures(DocxRuns runs) {
		for (Pict picture : runs.pictures(this.relations)) {
			Relation relation = this.relations.get(String.valueOf(picture.relation()));
			if (relation == null) {
				continue;
			}
			if (relation.outside()) {
				this.flow.pictureLeftOut("它不在文档里，只是一个链接");
				continue;
			}
			try (InputStream content = this.docx.open(relation.target())) {
				if (content == null) {
					this.flow.pictureLeftOut("文档里缺了它");
				}
				else {
					this.flow.picture(relation.target(), picture.words(), content);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void table(Element table) {
		List<DocxRuns> hanging = new ArrayList<>();
		this.flow.table(new DocxTables((cell) -> cell(cell, hanging)).read(table));
		hanging.forEach(this::pictures);
	}

	private String cell(Element parent, List<DocxRuns> hanging) {
		StringBuilder text = new StringBuilder();
		for (Element child : parent.children()) {
			this.traces.see(child);
			if (child.is("p")) {
				DocxRuns runs = runs(child);
				hanging.add(runs);
				String line = runs.text().strip();
				text.append(line.isEmpty() ? "" : this.numbering.of(child)).append(line).append('\n');
				runs.boxes().forEach((box) -> text.append(cell(box, hanging)));
			}
			else if (!child.is("tcPr") && !child.is("del") && !child.is("sdtPr")) {
				text.append(cell(child, hanging));
			}
		}
		return text.toString().strip();
	}

}
