package org.gongbao.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Remarks that the layout shows above a page: what of a request was not understood or was
 * changed.
 */
public final class Notices {

	private final List<String> texts = new ArrayList<>();

	/**
	 * Adds a remark, once.
	 * @param text a sentence for the reader
	 */
	public void add(String text) {
		if (!this.texts.contains(text)) {
			this.texts.add(text);
		}
	}

	/**
	 * The remarks in the order they arose.
	 * @return maybe none
	 */
	public List<String> texts() {
		return List.copyOf(this.texts);
	}

}
