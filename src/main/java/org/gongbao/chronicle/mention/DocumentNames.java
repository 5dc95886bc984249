package org.gongbao.chronicle.mention;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;
import org.gongbao.document.TitleKey;

/** Finds the documents a text names, by 《title》 and by number. */
final class DocumentNames {

	/** A shorter title says too little to tell one document from another. */
	private static final int SHORTEST = 6;

	/** A longer one is a bracket that was never closed. */
	private static final int LONGEST = 200;

	private DocumentNames() {
	}

	static List<Mention> in(String text) {
		List<Mention> found = new ArrayList<>();
		int open = text.indexOf('《');
		while (open >= 0) {
			int close = closing(text, open);
			if (close < 0) {
				break;
			}
			String letters = TitleKey.of(text.substring(open + 1, close)).letters();
			if (letters.length() >= SHORTEST && close - open <= LONGEST) {
				found.add(new Mention(Mention.Kind.TITLE, letters, open, close + 1));
			}
			open = text.indexOf('《', close);
		}
		if (text.indexOf('号') >= 0 || text.indexOf('號') >= 0) {
			for (Occurrence one : DocNumbers.findIn(text)) {
				found.add(new Mention(Mention.Kind.NUMBER, one.number().canonical(), one.start(), one.end()));
			}
		}
		return found;
	}

	/** The bracket that closes the one opened; titles may stand within titles. */
	private static int closing(String text, int open) {
		int depth = 0;
		for (int at = open; at < text.length(); at++) {
			char c = text.charAt(at);
			depth += (c == '《') ? 1 : 0;
			depth -= (c == '》') ? 1 : 0;
			if (depth == 0) {
				return at;
			}
		}
		// One too many was opened: the last one closed ends it.
		int last = text.lastIndexOf('》');
		return (last > open) ? last : -1;
	}

}
