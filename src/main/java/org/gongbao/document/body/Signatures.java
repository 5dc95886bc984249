package org.gongbao.document.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who signed and when: short lines, the last of them a date. */
final class Signatures implements Recogniser {

	private static final String DAY = "[0-9０-９〇○零一二三四五六七八九十]{1,3}";

	private static final String DATE_PATTERN = "[0-9０-９〇○零Oo一二三四五六七八九]{4}\\s*年\\s*" + DAY + "\\s*月\\s*" + DAY + "\\s*日";

	private static final Pattern DATE = Pattern.compile(DATE_PATTERN);

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}（）()：:·\\s\\u3000]{2,36}");

	private static final String BODIES = "(?:政府|办公室|办公厅|委员会|人大常委会|国务院|党组|[厅局委部署院会处办])";

	private static final Pattern BODY = Pattern.compile("[\\p{IsHan}（）()\\s\\u3000]{1,34}" + BODIES);

	private static final Pattern BOTH = Pattern.compile("(" + BODY.pattern() + ")[\\s\\u3000]*(" + DATE_PATTERN + ")");

	private static final int MOST_SIGNERS = 12;

	@Override
	public void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			if (!draft.free(i)) {
				continue;
			}
			if (BOTH.matcher(draft.text(i)).matches()) {
				draft.mark(i, Role.DATE);
			}
			else if (DATE.matcher(draft.text(i)).matches()) {
				markDate(draft, i);
			}
		}
	}

	/**
	 * Where the date begins in a line that signs and dates at once.
	 * @param line a line of role {@link Role#DATE}
	 * @return the place, 0 where the line is only a date
	 */
	static int dateStart(String line) {
		Matcher both = BOTH.matcher(line);
		return both.matches() ? both.start(2) : 0;
	}

	private static void markDate(Draft draft, int date) {
		int first = date;
		while (date - first < MOST_SIGNERS && signs(draft, first - 1, first == date)) {
			first--;
		}
		if (first == date && !endsPart(draft, date + 1)) {
			return;
		}
		for (int i = first; i < date; i++) {
			draft.mark(i, Role.SIGNER);
		}
		draft.mark(date, Role.DATE);
	}

	private static boolean signs(Draft draft, int i, boolean nearest) {
		if (!draft.free(i) || draft.marker(i) != null || Draft.endsSentence(draft.text(i))) {
			return false;
		}
		return (nearest ? NAME : BODY).matcher(draft.text(i)).matches();
	}

	private static boolean endsPart(Draft draft, int next) {
		return next >= draft.size() || draft.role(next) == Role.ATTACHMENT || draft.text(next).startsWith("（此件");
	}

}
