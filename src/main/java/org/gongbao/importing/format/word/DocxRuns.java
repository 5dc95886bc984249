package org.gongbao.importing.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The text of one paragraph, and what hangs on it: boxes, pictures, things left out.
 */
final class DocxRuns {

	/** Deleted, or no text. */
	private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "delText", "pPr", "rPr", "sdtPr", "sdtEndPr",
			"rt", "fldData", "annotationRef", "commentReference", "oMathParaPr", "ctrlPr", "tblPr");

	private final StringBuilder text = new StringBuilder();

	private final List<Element> boxes = new ArrayList<>();

	private final List<Pict> pictures = new ArrayList<>();

	private final DocxNotes notes;

	private final DocxStyles styles;

	private final Fields fields;

	private final DocxTraces traces;

	DocxRuns(DocxNotes notes, DocxStyles styles, Fields fields, DocxTraces traces) {
		this.notes = notes;
		this.styles = styles;
		this.fields = fields;
		this.traces = traces;
	}

	DocxRuns read(Element paragraph) {
		walk(paragraph);
		this.fields.endOfParagraph();
		return this;
	}

	String text() {
		return this.text.toString();
	}

	List<Element> boxes() {
		return this.boxes;
	}

	List<Pict> pictures() {
		return this.pictures;
	}

	private void walk(Element element) {
		for (Element child : element.children()) {
			this.traces.see(child);
			if (!SKIPPED.contains(child.name())) {
				visit(child);
			}
		}
	}

	private void visit(Element child) {
		switch (child.name()) {
			case "r" -> run(child);
			case "t" -> add(child.text());
			case "tab", "ptab" -> add("\t");
			case "br", "cr" -> add("page".equals(child.get("type")) ? "" : "\n");
			case "noBreakHyphen" -> add("-");
			case "sym" -> add(sign(child.get("char")));
			case "fldChar" -> field(child.get("fldCharType"));
			case "instrText" -> this.fields.instruction(child.text());
			case "fldSimple" -> simpleField(child);
			case "footnoteReference" -> add(this.notes.footnote(child.get("id")));
			case "endnoteReference" -> add(this.notes.endnote(child.get("id")));
			case "AlternateContent" -> alternatives(child);
			case "txbxContent" -> this.boxes.add(child);
			case "blip" -> picture(child.get("r:embed"), child.get("r:link"));
			case "imagedata" -> picture(child.get("r:id"), child.get("r:href"));
			case "docPr" -> describe(child);
			case "OLEObject", "chart", "relIds", "control" -> this.traces.object();
			default -> walk(child);
		}
	}

	private void run(Element run) {
		Element properties = run.at("rPr");
		if (properties != null && isHidden(properties)) {
			this.traces.hidden(run);
		}
		else {
			walk(run);
		}
	}

	// A page number in a list of contents is hidden on the web only.
	private boolean isHidden(Element properties) {
		boolean hidden = Element.on(properties.at("vanish")) || this.styles.hides(properties.value("rStyle"));
		return hidden && properties.at("webHidden") == null;
	}

	private void add(String piece) {
		if (this.fields.shows()) {
			this.text.append(Symbols.text(piece));
		}
	}

	private void field(@Nullable String type) {
		switch (String.valueOf(type)) {
			case "begin" -> this.fields.begin();
			case "separate" -> this.fields.separate();
			case "end" -> this.fields.end();
			default -> {
			}
		}
	}

	private void simpleField(Element field) {
		if (!Fields.isPageNumber(String.valueOf(field.get("instr")))) {
			walk(field);
		}
	}

	// The same thing for new and old versions of Word: one of them.
	private void alternatives(Element element) {
		Element choice = element.at("Choice");
		Element fallback = element.at("Fallback");
		boolean usable = choice != null
				&& (choice.find("txbxContent") != null || choice.find("blip") != null || choice.find("t") != null);
		Element taken = (usable || fallback == null) ? choice : fallback;
		if (taken != null) {
			this.traces.see(taken);
			walk(taken);
		}
	}

	private void describe(Element properties) {
		String words = properties.get("descr");
		this.pictures.add(new Pict(null, (words != null) ? words : ""));
	}

	private void picture(@Nullable String relation, @Nullable String link) {
		String words = "";
		if (!this.pictures.isEmpty() && this.pictures.getLast().relation() == null) {
			words = this.pictures.removeLast().words();
		}
		String wanted = (relation != null && !relation.isEmpty()) ? relation : link;
		if (wanted != null) {
			this.pictures.add(new Pict(wanted, words));
		}
	}

	private static String sign(@Nullable String code) {
		try {
			return (code != null) ? Symbols.sign(Integer.parseInt(code, 16)) : "";
		}
		catch (NumberFormatException ex) {
			return "";
		}
	}

	/** The pictures with the parts they are in. */
	List<Pict> pictures(Map<String, DocxPackage.Relation> relations) {
		return this.pictures.stream()
			.filter((picture) -> picture.relation() != null && relations.containsKey(picture.relation()))
			.toList();
	}

	/**
	 * A picture.
	 *
	 * @param relation how the document refers to it, null while only its words are known
	 * @param words what it shows
	 */
	record Pict(@Nullable String relation, String words) {
	}

}
