package org.gongbao.importing.reading;

/**
 * One line of the input, freed of the marks that recognisers and Markdown add.
 *
 * @param number its number in the input, from 1
 * @param text as printed, without the white space around it
 * @param folded the same with full-width forms folded, sign for sign
 * @param squeezed {@code folded} without any white space
 * @param indented whether white space as wide as two signs stood before it
 * @param bullet whether a Markdown bullet was taken off
 * @param marks whether nothing but marks stood here, all of which were taken off
 */
record Line(int number, String text, String folded, String squeezed, boolean indented, boolean bullet, boolean marks) {

	static Line of(int number, String raw) {
		String text = LineCleaner.clean(raw);
		boolean bullet = LineCleaner.hasBullet(text);
		String bare = bullet ? text.substring(1).strip() : text;
		String folded = Chars.fold(bare);
		String squeezed = Chars.squeeze(folded);
		boolean marks = squeezed.isEmpty() && !Chars.squeeze(raw).isEmpty();
		return new Line(number, bare, folded, squeezed, LineCleaner.isIndented(raw), bullet, marks);
	}

	boolean blank() {
		return this.squeezed.isEmpty();
	}

	int length() {
		return this.squeezed.length();
	}

}
