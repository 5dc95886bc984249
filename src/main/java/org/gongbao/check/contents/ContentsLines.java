package org.gongbao.check.contents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.IssueFacts.Line;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** Changes of the contents. */
final class ContentsLines {

	private ContentsLines() {
	}

	static Manuscript with(Manuscript content, List<Line> lines) {
		return content.with(PartKey.FACTS, content.facts().withContents(lines));
	}

	/** Contents made out of what is there. */
	static Manuscript generated(Manuscript content) {
		List<Line> lines = new ArrayList<>();
		content.documents().forEach((key, document) -> lines.add(line(key, document)));
		if (content.appointments().size() > 0) {
			lines.add(new Line("", "人事任免", null, ContentsKind.APPOINTMENTS, null));
		}
		if (!content.chronicle().entries().isEmpty()) {
			lines.add(new Line("", "大事记", null, ContentsKind.CHRONICLE, null));
		}
		return with(content, lines);
	}

	/** A line for a document, after the line of the document before it. */
	static Manuscript added(Manuscript content, PartKey key) {
		ManuscriptDocument document = content.document(key).orElse(null);
		if (document == null) {
			return content;
		}
		List<String> order = content.facts().documents();
		List<Line> lines = new ArrayList<>(content.facts().contents());
		int at = 0;
		for (int i = 0; i < lines.size(); i++) {
			String leadsTo = lines.get(i).document();
			if (leadsTo != null && order.indexOf(leadsTo) < order.indexOf(key.value())) {
				at = i + 1;
			}
		}
		lines.add(at, line(key, document));
		return with(content, lines);
	}

	static Manuscript appended(Manuscript content, Line line) {
		List<Line> lines = new ArrayList<>(content.facts().contents());
		lines.add(line);
		return with(content, lines);
	}

	/** Without the later ones of lines that lead to the same document. */
	static Manuscript withoutSecond(Manuscript content, Line line) {
		List<Line> lines = new ArrayList<>(content.facts().contents());
		int last = lines.lastIndexOf(line);
		boolean another = lines.stream().filter((each) -> Objects.equals(each.document(), line.document())).count() > 1;
		if (last < 0 || !another) {
			return content;
		}
		lines.remove(last);
		return with(content, lines);
	}

	/** A change of the lines that lead to one document. */
	static UnaryOperator<Manuscript> changed(PartKey document, UnaryOperator<Line> change) {
		return (content) -> with(content,
				content.facts()
					.contents()
					.stream()
					.map((line) -> document.value().equals(line.document()) ? change.apply(line) : line)
					.toList());
	}

	/**
	 * The documents in the order of the contents; those without a line keep their place.
	 */
	static Manuscript inOrder(Manuscript content) {
		List<String> documents = content.facts().documents();
		List<String> listed = content.facts()
			.contents()
			.stream()
			.map(Line::document)
			.filter((key) -> key != null && documents.contains(key))
			.distinct()
			.map(ContentsLines::present)
			.toList();
		List<String> ordered = new ArrayList<>();
		int next = 0;
		for (String key : documents) {
			ordered.add(listed.contains(key) ? listed.get(next++) : key);
		}
		return content.with(PartKey.FACTS, content.facts().withDocuments(ordered));
	}

	/** The first line of each document. */
	static Map<String, Integer> places(List<Line> lines) {
		Map<String, Integer> places = new LinkedHashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String key = lines.get(i).document();
			if (key != null) {
				places.putIfAbsent(key, i + 1);
			}
		}
		return places;
	}

	private static Line line(PartKey key, ManuscriptDocument document) {
		String section = (document.section() != null) ? document.section() : "";
		return new Line(section, document.title(), document.page(), ContentsKind.DOCUMENT, key.value());
	}

	private static String present(@Nullable String key) {
		return Objects.requireNonNull(key);
	}

}
