package org.gongbao.document.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of attachments below a text, and the places where they begin. */
final class Attachments implements Recogniser {

	// Possessive, lest a long run of blanks be divided in every way.
	private static final Pattern HEADING = Pattern.compile("附\\s*+[件表录图]\\s*+(" + Numeral.PATTERN + ")?\\s*+[：:]?");

	private static final Pattern TITLED = Pattern
		.compile("附\\s*+[件表]\\s*+(" + Numeral.PATTERN + ")(?:\\s*+[：:．.、]|\\s)\\s*+\\S.{1,50}");

	private static final Pattern LIST = Pattern.compile("附\\s*件\\s*[：:]\\s*\\S.*");

	@Override
	public void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			if (!draft.free(i)) {
				continue;
			}
			if (HEADING.matcher(draft.text(i)).matches()) {
				draft.mark(i, Role.ATTACHMENT);
			}
			else if (LIST.matcher(draft.text(i)).matches()) {
				markList(draft, i);
			}
			else if (titled(draft, i)) {
				boolean listed = titled(draft, i + 1) || draft.role(i - 1) == Role.ATTACHMENT_LIST;
				draft.mark(i, listed ? Role.ATTACHMENT_LIST : Role.ATTACHMENT);
			}
		}
	}

	/**
	 * The number of the attachment that a heading opens.
	 * @param heading such as 附件2
	 * @return the number, 0 if it gives none
	 */
	static int number(String heading) {
		Matcher titled = TITLED.matcher(heading);
		if (titled.matches()) {
			return Numeral.value(titled.group(1));
		}
		Matcher plain = HEADING.matcher(heading);
		return (plain.matches() && plain.group(1) != null) ? Numeral.value(plain.group(1)) : 0;
	}

	private static boolean titled(Draft draft, int i) {
		return TITLED.matcher(draft.text(i)).matches() && draft.headingLike(i);
	}

	private static void markList(Draft draft, int from) {
		draft.mark(from, Role.ATTACHMENT_LIST);
		for (int i = from + 1; draft.free(i) && listed(draft, i); i++) {
			draft.mark(i, Role.ATTACHMENT_LIST);
		}
	}

	private static boolean listed(Draft draft, int i) {
		Marker marker = draft.marker(i);
		return marker != null && marker.role() == Role.ITEM_1 && marker.number() > 1
				&& draft.text(i).length() <= Draft.LONGEST_HEADING;
	}

}
