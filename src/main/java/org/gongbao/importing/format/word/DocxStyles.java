package org.gongbao.importing.format.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The styles of a .docx file, so far as they number, indent or hide.
 */
final class DocxStyles {

	private static final int DEEPEST = 20;

	private final Map<String, Element> styles = new HashMap<>();

	private String standard = "";

	static DocxStyles read(DocxPackage docx, String part) throws IOException {
		DocxStyles styles = new DocxStyles();
		docx.read(part, Set.of("styles"), (element) -> {
			String id = element.get("styleId");
			if (element.is("style") && id != null) {
				styles.styles.put(id, element);
				if ("paragraph".equals(element.get("type")) && "1".equals(element.get("default"))) {
					styles.standard = id;
				}
			}
		});
		return styles;
	}

	/** The style a paragraph has. */
	String of(Element paragraph) {
		String id = paragraph.value("pPr", "pStyle");
		return (id != null) ? id : this.standard;
	}

	/**
	 * What the paragraph or the nearest of its styles says; null if none says anything.
	 */
	<T> @Nullable T ask(Element paragraph, Function<Element, @Nullable T> question) {
		Element own = paragraph.at("pPr");
		T answer = (own != null) ? question.apply(own) : null;
		return (answer != null) ? answer : askStyle(of(paragraph), question);
	}

	/** What a style or one it is based on says. */
	<T> @Nullable T askStyle(String id, Function<Element, @Nullable T> question) {
		String next = id;
		for (int i = 0; i < DEEPEST; i++) {
			Element style = this.styles.get(next);
			if (style == null) {
				return null;
			}
			Element properties = style.at("pPr");
			T answer = (properties != null) ? question.apply(properties) : null;
			if (answer != null) {
				return answer;
			}
			next = String.valueOf(style.value("basedOn"));
		}
		return null;
	}

	/** The style that says it, itself or one it is based on. */
	String whoSays(String id, String property) {
		String next = id;
		for (int i = 0; i < DEEPEST; i++) {
			Element style = this.styles.get(next);
			if (style == null) {
				return "";
			}
			if (style.at("pPr", property) != null) {
				return next;
			}
			next = String.valueOf(style.value("basedOn"));
		}
		return "";
	}

	/** Whether the paragraph is an entry of a list of contents made by Word. */
	boolean isContents(Element paragraph) {
		Element style = this.styles.get(of(paragraph));
		String name = (style != null) ? String.valueOf(style.value("name")) : of(paragraph);
		return name.toLowerCase(Locale.ROOT).matches("(?:toc|contents)\\s*\\d.*|目录\\s*\\d.*");
	}

	/** Whether runs of this character style are hidden. */
	boolean hides(@Nullable String characterStyle) {
		Element style = (characterStyle != null) ? this.styles.get(characterStyle) : null;
		return style != null && Element.on(style.at("rPr", "vanish"));
	}

}
