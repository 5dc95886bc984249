package org.gongbao.importing.format.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Footnotes and endnotes, which are printed in brackets at the place they belong to.
 */
final class DocxNotes {

	private final Map<String, String> footnotes = new HashMap<>();

	private final Map<String, String> endnotes = new HashMap<>();

	static DocxNotes read(DocxPackage docx, String folder) throws IOException {
		DocxNotes notes = new DocxNotes();
		docx.read(folder + "footnotes.xml", Set.of("footnotes"), (note) -> put(note, notes.footnotes));
		docx.read(folder + "endnotes.xml", Set.of("endnotes"), (note) -> put(note, notes.endnotes));
		return notes;
	}

	String footnote(@Nullable String id) {
		return this.footnotes.getOrDefault(String.valueOf(id), "");
	}

	String endnote(@Nullable String id) {
		return this.endnotes.getOrDefault(String.valueOf(id), "");
	}

	private static void put(Element note, Map<String, String> notes) {
		String type = note.get("type");
		if (type != null && !type.equals("normal")) {
			return;
		}
		StringBuilder text = new StringBuilder();
		collect(note, text);
		if (!text.toString().isBlank()) {
			notes.put(String.valueOf(note.get("id")), "（注：" + text.toString().strip() + "）");
		}
	}

	private static void collect(Element element, StringBuilder text) {
		for (Element child : element.children()) {
			if (child.is("t")) {
				text.append(Symbols.text(child.text()));
			}
			else if (child.is("tab")) {
				text.append(' ');
			}
			else if (!child.is("del") && !child.is("moveFrom")) {
				collect(child, text);
			}
		}
	}

}
