package org.gongbao.importing.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.ListNumber;
import org.gongbao.importing.format.TimeLimit;

/**
 * Walks through the elements of a page and ends a line where a browser would.
 */
final class HtmlBlocks implements NodeVisitor {

	private static final Set<String> BLOCKS = Set.of("p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2",
			"h3", "h4", "h5", "h6", "hr", "blockquote", "pre", "section", "article", "header", "footer", "main", "nav",
			"aside", "center", "address", "fieldset", "legend", "figure", "figcaption", "caption", "option", "table",
			"tr", "td", "th");

	private final Flow flow;

	private final StringBuilder line = new StringBuilder();

	HtmlBlocks(Flow flow) {
		this.flow = flow;
	}

	void read(Element body) {
		takeTables(body);
		body.traverse(this);
		end();
	}

	// Innermost first: an outer table that holds others is a frame for the page.
	private void takeTables(Element body) {
		for (Element table : body.select("table")) {
			TimeLimit.check();
			boolean frame = !table.select("table table, h1, h2, h3").isEmpty() || HtmlTable.isHead(table);
			if (!frame) {
				table.attr("data-gz-grid", "");
			}
		}
	}

	@Override
	public void head(Node node, int depth) {
		TimeLimit.check();
		if (node instanceof TextNode text) {
			if (!isInGrid(node)) {
				this.line.append(text.getWholeText().replaceAll("[\\r\\n]+\\s*", isHan(text) ? "" : " "));
			}
		}
		else if (node instanceof Element element && !isInGrid(node.parent())) {
			open(element);
		}
	}

	private void open(Element element) {
		String name = element.normalName();
		if (element.hasAttr("data-gz-grid")) {
			end();
			this.flow.table(HtmlTable.rows(element));
		}
		else if ((name.equals("td") || name.equals("th")) && element.previousElementSibling() != null) {
			this.line.append('\t');
		}
		else if (BLOCKS.contains(name) && !name.equals("td") && !name.equals("th")) {
			end();
		}
		if (name.equals("li")) {
			this.line.append(number(element));
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element && BLOCKS.contains(element.normalName()) && !isInGrid(node.parent())
				&& !element.hasAttr("data-gz-grid") && !element.normalName().matches("td|th")) {
			end();
		}
	}

	private void end() {
		String text = this.line.toString().replace('\u00A0', ' ');
		this.line.setLength(0);
		if (!text.isBlank()) {
			this.flow.paragraph(text.stripTrailing().replaceFirst("^[ \\t\\n]+(?=\\S)", ""));
		}
	}

	private static boolean isInGrid(@Nullable Node node) {
		@Nullable Node here = node;
		while (here != null) {
			if (here instanceof Element element && element.hasAttr("data-gz-grid")) {
				return true;
			}
			here = here.parent();
		}
		return false;
	}

	// A source line that breaks between two Chinese signs stands for no space.
	private static boolean isHan(TextNode text) {
		return text.getWholeText().codePoints().anyMatch(Character::isIdeographic);
	}

	private static String number(Element item) {
		Element list = item.parent();
		if (list == null || !list.normalName().equals("ol")) {
			return "";
		}
		List<Element> items = new ArrayList<>(list.children());
		items.removeIf((child) -> !child.normalName().equals("li"));
		int start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
		ListNumber kind = switch (list.attr("type")) {
			case "a" -> ListNumber.LOWER_LETTER;
			case "A" -> ListNumber.UPPER_LETTER;
			case "i" -> ListNumber.LOWER_ROMAN;
			case "I" -> ListNumber.UPPER_ROMAN;
			default -> ListNumber.DECIMAL;
		};
		return kind.write(start + items.indexOf(item)) + ".";
	}

}
