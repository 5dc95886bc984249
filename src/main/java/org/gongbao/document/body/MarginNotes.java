package org.gongbao.document.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Finds the element beside which each note stands. */
final class MarginNotes {

	private final Map<Integer, List<MarginNote>> byElement = new HashMap<>();

	MarginNotes(List<Element> elements, List<MarginNote> notes) {
		for (MarginNote note : notes) {
			int element = elementOf(elements, note);
			if (element >= 0) {
				this.byElement.computeIfAbsent(element, (place) -> new ArrayList<>()).add(note);
			}
		}
	}

	/** The notes beside an element, mostly none. */
	List<MarginNote> beside(int element) {
		return this.byElement.getOrDefault(element, List.of());
	}

	/**
	 * The paragraph that has the words, or where they span several the beginning of their
	 * passage; -1 if the text has neither.
	 */
	private static int elementOf(List<Element> elements, MarginNote note) {
		String words = note.passage().lines().findFirst().orElse("");
		String open = null;
		int beginning = -1;
		for (int i = 0; i < elements.size(); i++) {
			open = passage(elements.get(i), open);
			if (equal(open, note.anchor())) {
				beginning = (beginning < 0 && note.anchor() != null) ? i : beginning;
				if (plain(elements.get(i)).contains(words)) {
					return i;
				}
			}
		}
		return beginning;
	}

	private static @Nullable String passage(Element element, @Nullable String before) {
		String anchor = element.anchor();
		if (anchor != null && PassageFinder.isPassage(element.role())) {
			return anchor;
		}
		return PassageFinder.endsPassage(element.role()) ? null : before;
	}

	private static boolean equal(@Nullable String one, @Nullable String other) {
		return (one != null) ? one.equals(other) : other == null;
	}

	private static String plain(Element element) {
		StringBuilder plain = new StringBuilder();
		PlainText.append(element.block(), plain);
		return plain.toString();
	}

}
