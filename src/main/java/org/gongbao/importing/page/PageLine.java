package org.gongbao.importing.page;

/**
 * A piece of the input, freed from HTML; one line of input can hold several.
 *
 * @param number the line it stands on, from 1
 * @param text without spaces at its edges, empty if nothing readable is left
 */
record PageLine(int number, String text) {

	boolean isBlank() {
		return this.text.isEmpty();
	}

}
