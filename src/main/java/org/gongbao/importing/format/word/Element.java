package org.gongbao.importing.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An element of a Word document's XML, small enough to be held in memory. Names are
 * without their prefix, except {@code r:} before attributes that name relationships.
 */
final class Element {

	private final String name;

	private final Map<String, String> attributes = new HashMap<>(2);

	private final List<Element> children = new ArrayList<>(2);

	private final StringBuilder text = new StringBuilder(0);

	Element(String name) {
		this.name = name;
	}

	String name() {
		return this.name;
	}

	boolean is(String other) {
		return this.name.equals(other);
	}

	void set(String attribute, String value) {
		this.attributes.put(attribute, value);
	}

	void add(Element child) {
		this.children.add(child);
	}

	void append(String piece) {
		this.text.append(piece);
	}

	String text() {
		return this.text.toString();
	}

	List<Element> children() {
		return this.children;
	}

	@Nullable String get(String attribute) {
		return this.attributes.get(attribute);
	}

	int number(String attribute, int otherwise) {
		String value = get(attribute);
		if (value == null) {
			return otherwise;
		}
		try {
			return (int) Double.parseDouble(value);
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	/** Whether a switch such as w:vanish is on. */
	static boolean on(@Nullable Element element) {
		return element != null && !List.of("0", "false", "off", "none").contains(String.valueOf(element.get("val")));
	}

	/** The element reached by these names, one below the other; null if there is none. */
	@Nullable Element at(String... path) {
		Element here = this;
		for (String step : path) {
			Element next = null;
			for (Element child : here.children) {
				if (child.name.equals(step)) {
					next = child;
					break;
				}
			}
			if (next == null) {
				return null;
			}
			here = next;
		}
		return here;
	}

	/** The value of the element reached by these names, null if there is none. */
	@Nullable String value(String... path) {
		Element element = at(path);
		return (element != null) ? element.get("val") : null;
	}

	/** The first element of this name at any depth, null if there is none. */
	@Nullable Element find(String wanted) {
		for (Element child : this.children) {
			Element found = child.is(wanted) ? child : child.find(wanted);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

}
