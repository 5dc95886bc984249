package org.gongbao.issue;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The printed pages of an issue as a row of blocks with a brace under each section.
 *
 * @param width of the drawing, in its own units
 * @param blocks a block for each page
 * @param braces a brace for each section
 */
record PageStrip(int width, List<Block> blocks, List<Brace> braces) {

	/** Nothing to draw. */
	static final PageStrip NONE = new PageStrip(0, List.of(), List.of());

	public boolean drawn() {
		return !this.blocks.isEmpty();
	}

	/** The drawing in words. */
	public String description() {
		return this.braces.stream().map(Brace::words).collect(Collectors.joining("，", "按页排列：", "。"));
	}

	/**
	 * One page.
	 *
	 * @param label its number
	 * @param x its left edge
	 * @param width its width
	 * @param middle where its number stands
	 * @param tone its shade
	 * @param url what stands on it
	 */
	record Block(String label, String x, String width, String middle, String tone, String url) {

		public String css() {
			return "gz-strip__page gz-strip__page--" + this.tone;
		}

		public String numberCss() {
			return this.tone.equals("chronicle") ? "gz-strip__number" : "gz-strip__number gz-strip__number--light";
		}

	}

	/**
	 * The pages of a section.
	 *
	 * @param path the brace
	 * @param middle where its label stands
	 * @param label the section, null where there is no room for it
	 * @param words section and pages in words
	 */
	record Brace(String path, String middle, @Nullable String label, String words) {

	}

}
