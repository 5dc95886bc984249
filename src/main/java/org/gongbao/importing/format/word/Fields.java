package org.gongbao.importing.format.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields open at a place of a document: their instructions are not text, their
 * results are, but for the number of the page one is on.
 */
final class Fields {

	private final Deque<Field> open = new ArrayDeque<>();

	void begin() {
		if (this.open.size() < 200) {
			this.open.push(new Field());
		}
	}

	void instruction(String piece) {
		Field field = this.open.peek();
		if (field != null && field.instruction.length() < 2000) {
			field.instruction.append(piece);
		}
	}

	void separate() {
		Field field = this.open.peek();
		if (field != null) {
			field.result = true;
		}
	}

	void end() {
		this.open.poll();
	}

	/** A field that lost its result does not reach over the paragraph's end. */
	void endOfParagraph() {
		while (!this.open.isEmpty() && !this.open.element().result) {
			this.open.pop();
		}
	}

	/** Whether what stands here is printed. */
	boolean shows() {
		return this.open.stream().allMatch((field) -> field.result && !field.isPageNumber());
	}

	/** Whether a list of contents is open. */
	boolean isContents() {
		return this.open.stream().anyMatch((field) -> field.instruction.toString().strip().startsWith("TOC"));
	}

	static boolean isPageNumber(String instruction) {
		return instruction.strip().matches("(?:PAGE|NUMPAGES|SECTIONPAGES)\\b.*");
	}

	private static final class Field {

		private final StringBuilder instruction = new StringBuilder();

		private boolean result;

		private boolean isPageNumber() {
			return Fields.isPageNumber(this.instruction.toString());
		}

	}

}
