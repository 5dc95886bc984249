package org.gongbao.importing.format.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.ListNumber;

/**
 * The automatic numbers of a .docx file. Word stores how to count, not the numbers, so
 * they are counted here.
 */
final class DocxNumbering {

	private static final int LEVELS = 9;

	private final Map<String, Element> definitions = new HashMap<>();

	private final Map<String, Element> lists = new HashMap<>();

	private final Map<String, List<ListLevel>> levels = new HashMap<>();

	private final Set<String> begun = new HashSet<>();

	private final ListCounters counters = new ListCounters();

	private final DocxStyles styles;

	private DocxNumbering(DocxStyles styles) {
		this.styles = styles;
	}

	static DocxNumbering read(DocxPackage docx, String part, DocxStyles styles) throws IOException {
		DocxNumbering numbering = new DocxNumbering(styles);
		docx.read(part, Set.of("numbering"), (element) -> {
			if (element.is("abstractNum")) {
				numbering.definitions.put(String.valueOf(element.get("abstractNumId")), element);
			}
			else if (element.is("num")) {
				numbering.lists.put(String.valueOf(element.get("numId")), element);
			}
		});
		return numbering;
	}

	/** The number Word prints before this paragraph, empty if none. */
	String of(Element paragraph) {
		String list = this.styles.ask(paragraph, (properties) -> properties.value("numPr", "numId"));
		if (list == null || list.equals("0")) {
			return "";
		}
		Element num = this.lists.get(list);
		Element definition = (num != null) ? definition(num) : null;
		if (num == null || definition == null) {
			return "";
		}
		int level = level(paragraph, definition);
		String definitionId = String.valueOf(num.value("abstractNumId"));
		begin(list, num, definitionId);
		return this.counters.next(definitionId, levels(list, num, definition), level);
	}

	private int level(Element paragraph, Element definition) {
		String direct = paragraph.value("pPr", "numPr", "ilvl");
		if (direct == null && paragraph.at("pPr", "numPr") == null) {
			// Where the style numbers, the list says which of its levels is this style's.
			String style = this.styles.whoSays(this.styles.of(paragraph), "numPr");
			for (Element level : definition.children()) {
				if (level.is("lvl") && style.equals(level.value("pStyle"))) {
					return level.number("ilvl", 0);
				}
			}
			direct = this.styles.ask(paragraph, (properties) -> properties.value("numPr", "ilvl"));
		}
		return (direct != null && direct.matches("[0-8]")) ? direct.charAt(0) - '0' : 0;
	}

	private @Nullable Element definition(Element num) {
		Element definition = this.definitions.get(String.valueOf(num.value("abstractNumId")));
		String link = (definition != null) ? definition.value("numStyleLink") : null;
		if (link == null) {
			return definition;
		}
		// A list style: the numbers are defined where the style says.
		String other = this.styles.askStyle(link, (properties) -> properties.value("numPr", "numId"));
		Element target = (other != null) ? this.lists.get(other) : null;
		return (target != null) ? this.definitions.get(String.valueOf(target.value("abstractNumId"))) : definition;
	}

	private void begin(String list, Element num, String definitionId) {
		if (!this.begun.add(list)) {
			return;
		}
		for (Element override : num.children()) {
			Element start = override.is("lvlOverride") ? override.at("startOverride") : null;
			if (start != null) {
				this.counters.restart(definitionId, override.number("ilvl", 0), start.number("val", 1));
			}
		}
	}

	private List<ListLevel> levels(String list, Element num, Element definition) {
		List<ListLevel> known = this.levels.get(list);
		if (known != null) {
			return known;
		}
		List<ListLevel> read = new ArrayList<>();
		for (int i = 0; i < LEVELS; i++) {
			read.add(ListLevel.NONE);
		}
		definition.children().stream().filter((child) -> child.is("lvl")).forEach((level) -> put(read, level));
		for (Element override : num.children()) {
			Element level = override.at("lvl");
			if (override.is("lvlOverride") && level != null) {
				put(read, level);
			}
		}
		this.levels.put(list, read);
		return read;
	}

	private static void put(List<ListLevel> levels, Element level) {
		int index = level.number("ilvl", 0);
		if (index < 0 || index >= LEVELS) {
			return;
		}
		Element start = level.at("start");
		Element restart = level.at("lvlRestart");
		String format = level.value("numFmt");
		if (format == null) {
			Element choice = level.find("numFmt");
			format = (choice != null) ? choice.get("val") : null;
		}
		String text = level.value("lvlText");
		levels.set(index,
				new ListLevel((start != null) ? start.number("val", 1) : 1,
						ListNumber.named((format != null) ? format : "decimal"), (text != null) ? text : "",
						Element.on(level.at("isLgl")), (restart != null) ? restart.number("val", index) : index,
						!"nothing".equals(level.value("suff"))));
	}

}
