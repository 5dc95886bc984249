package org.gongbao.document.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.gongbao.web.CodePoints;

/**
 * The outline beside a document: chapters, sections, articles and headings, each below
 * what it stands in.
 */
final class Outline {

	private static final int LONGEST_LABEL = 30;

	/** More lines than this are no overview any more: then the lower levels stay out. */
	private static final int LONGEST = 400;

	private final List<Element> elements;

	private Outline(List<Element> elements) {
		this.elements = elements;
	}

	static List<OutlineEntry> of(List<Element> elements) {
		Outline outline = new Outline(elements);
		int deepest = depth(Role.HEADING_2);
		List<Line> lines = outline.lines(deepest);
		while (lines.size() > LONGEST && deepest > depth(Role.CHAPTER)) {
			deepest--;
			lines = outline.lines(deepest);
		}
		return tree(lines);
	}

	private List<Line> lines(int deepest) {
		List<Line> lines = new ArrayList<>();
		boolean inArticle = false;
		for (int i = 0; i < this.elements.size(); i++) {
			Element element = this.elements.get(i);
			inArticle = inArticle(element.role(), inArticle);
			String anchor = element.anchor();
			if (anchor != null && listed(element, inArticle) && depth(element.role()) <= deepest) {
				lines.add(new Line(depth(element.role()), anchor, label(i)));
			}
		}
		return lines;
	}

	private static boolean inArticle(Role role, boolean before) {
		return switch (role) {
			case ARTICLE -> true;
			case BOOK, CHAPTER, SECTION, ATTACHMENT, PART_TITLE, HEADING_1 -> false;
			default -> before;
		};
	}

	private static boolean listed(Element element, boolean inArticle) {
		return switch (element.role()) {
			case ATTACHMENT, BOOK, CHAPTER, SECTION, ARTICLE -> true;
			case HEADING_1 -> element.runIn() > 0;
			case HEADING_2 -> element.runIn() > 0 && !inArticle;
			default -> false;
		};
	}

	private static int depth(Role role) {
		return switch (role) {
			case ATTACHMENT -> 0;
			case BOOK -> 1;
			case CHAPTER -> 2;
			case SECTION -> 3;
			case HEADING_1 -> 4;
			case ARTICLE -> 5;
			default -> 6;
		};
	}

	private String label(int i) {
		Element element = this.elements.get(i);
		String text = element.text();
		Marker marker = element.marker();
		if (element.role() == Role.ARTICLE && marker != null) {
			text = text.substring(0, marker.end()) + " " + RunIn.caption(text, marker);
		}
		else if (element.runIn() > 0) {
			text = text.substring(0, element.runIn());
		}
		if (element.role() == Role.ATTACHMENT && i + 1 < this.elements.size()
				&& this.elements.get(i + 1).role() == Role.PART_TITLE) {
			text = text.replaceFirst("[：:]$", "") + " " + this.elements.get(i + 1).text();
		}
		text = text.replaceAll("[。：:]$", "").strip();
		return CodePoints.shortened(text, LONGEST_LABEL + 1);
	}

	private static List<OutlineEntry> tree(List<Line> lines) {
		List<OutlineEntry> roots = new ArrayList<>();
		Deque<Line> above = new ArrayDeque<>();
		Deque<List<OutlineEntry>> levels = new ArrayDeque<>();
		levels.push(roots);
		for (Line line : lines) {
			while (!above.isEmpty() && above.element().depth() >= line.depth()) {
				above.pop();
				levels.pop();
			}
			List<OutlineEntry> inner = new ArrayList<>();
			levels.element().add(new OutlineEntry(line.anchor(), line.label(), inner));
			above.push(line);
			levels.push(inner);
		}
		return roots;
	}

	private record Line(int depth, String anchor, String label) {

	}

}
