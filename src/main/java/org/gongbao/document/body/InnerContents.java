package org.gongbao.document.body;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of contents within a document. Its lines look like the headings they lead to;
 * it ends where the first of them comes a second time, or with its last page number.
 */
final class InnerContents implements Recogniser {

	private static final Pattern TAIL = Pattern.compile("[.．·…⋯\\-—－_]*[（(]?\\d{0,3}[)）]?$");

	private static final Pattern PAGE = Pattern.compile("(.*[^\\d\\s]\\s*)[.．·…⋯\\s]{2,}[（(]?\\d{1,3}[)）]?");

	@Override
	public void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			if (draft.free(i) && draft.headingLike(i) && draft.squeezed(i).equals("目录")) {
				draft.mark(i, Role.CONTENTS_HEAD);
				int end = end(draft, i + 1);
				for (int line = i + 1; line < end; line++) {
					draft.mark(line, Role.CONTENTS_LINE);
				}
			}
		}
	}

	/** A heading as both the contents and the text itself print it. */
	static String key(String squeezed) {
		return TAIL.matcher(squeezed).replaceFirst("");
	}

	private static int end(Draft draft, int from) {
		Set<String> seen = new HashSet<>();
		int lastWithPage = from - 1;
		for (int i = from; i < draft.size(); i++) {
			if (!draft.free(i) || !draft.headingLike(i)) {
				break;
			}
			if (!seen.add(key(draft.squeezed(i)))) {
				return i;
			}
			if (PAGE.matcher(draft.text(i)).matches()) {
				lastWithPage = i;
			}
		}
		return lastWithPage + 1;
	}

}
