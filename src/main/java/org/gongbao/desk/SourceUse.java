package org.gongbao.desk;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumbers;
import org.gongbao.manuscript.ManuscriptDocument;

/**
 * Tells of each line of a document's source, read from the first to the last, which field
 * it became.
 */
final class SourceUse {

	private static final int SHORTEST = 2;

	private final String title;

	private final String number;

	private final String addressees;

	private boolean body;

	SourceUse(ManuscriptDocument document) {
		this.title = essence(document.title());
		String printed = document.printedNumber();
		this.number = (printed != null) ? essence(printed) : "";
		String to = document.addressees();
		this.addressees = (to != null) ? essence(to) : "";
	}

	Found of(String line) {
		String essence = essence(line);
		if (!this.body && essence.length() >= SHORTEST) {
			if (this.title.contains(essence)) {
				return new Found(true, this.title.endsWith(essence) ? "标题" : null);
			}
			if (!this.number.isEmpty() && essence.contains(this.number)) {
				return new Found(true, "发文字号");
			}
			if (!this.addressees.isEmpty() && this.addressees.contains(essence)) {
				return new Found(true, this.addressees.endsWith(essence) ? "主送机关" : null);
			}
			if (line.length() > SHORTEST * 10) {
				this.body = true;
				return new Found(true, "正文从这里开始");
			}
		}
		if (line.indexOf('号') >= 0 && !DocNumbers.findIn(line).isEmpty()) {
			return new Found(true, "识别为引用");
		}
		return Found.NOTHING;
	}

	private static String essence(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/**
	 * What a line became.
	 *
	 * @param used whether a field was read from it
	 * @param note which, null if that is clear from the lines beside it
	 */
	record Found(boolean used, @Nullable String note) {

		static final Found NOTHING = new Found(false, null);

	}

}
