package org.gongbao.docnumber;

/**
 * Finds where an issuer code begins in a run of letters without blanks: after the last
 * word no code contains, after the name of the body whose code it is, after a blank.
 */
final class LeftEdge {

	private static final String REPUBLIC = "中华人民共和国";

	private final String run;

	private final boolean order;

	private LeftEdge(String run, boolean order) {
		this.run = run;
		this.order = order;
	}

	/**
	 * Find the first letter of the code at the end of a run.
	 * @param run the letters up to the code's end
	 * @param order whether the code is a body's name with 令, 公告 or 通告
	 * @return the index of the code's first letter, the run's length if there is no code
	 */
	static int of(String run, boolean order) {
		return new LeftEdge(run, order).find();
	}

	private int find() {
		int start = afterStops();
		if (!this.order) {
			start = afterBodies(start);
		}
		int republic = this.run.lastIndexOf(REPUBLIC);
		if (republic >= start && !this.order) {
			start = republic + REPUBLIC.length();
		}
		return start;
	}

	private int afterStops() {
		for (int end = this.run.length(); end > 0; end--) {
			if (isStopLetter(end - 1) || (end > 1 && Vocabulary.STOPS.contains(this.run.substring(end - 2, end)))
					|| (end > 2 && Vocabulary.STOPS.contains(this.run.substring(end - 3, end)))) {
				return end;
			}
		}
		return 0;
	}

	private boolean isStopLetter(int index) {
		char c = this.run.charAt(index);
		String followers = Vocabulary.UNLESS_FOLLOWED_BY.get(c);
		if (followers == null) {
			return Vocabulary.STOP_LETTERS.indexOf(c) >= 0;
		}
		if (index + 1 < this.run.length() && followers.indexOf(this.run.charAt(index + 1)) >= 0) {
			return false;
		}
		return index == 0 || Vocabulary.UNLESS_AFTER.getOrDefault(c, "").indexOf(this.run.charAt(index - 1)) < 0;
	}

	// 市人民政府京政发: the name of the body stands before its code.
	private int afterBodies(int from) {
		int start = from;
		for (int end = this.run.length() - 1; end > from; end--) {
			if (endsBody(from, end) && mayBeCode(end)) {
				start = end;
				break;
			}
		}
		return start;
	}

	private boolean endsBody(int from, int end) {
		for (String body : Vocabulary.BODIES) {
			if (end - from >= body.length() && this.run.startsWith(body, end - body.length())) {
				return true;
			}
		}
		boolean letter = "部厅局委署会院".indexOf(this.run.charAt(end - 1)) >= 0;
		return letter && isFullName(this.run.substring(from, end));
	}

	// 通辽市教育局 is a name written out, 工信部 the beginning of a code.
	private static boolean isFullName(String name) {
		if (name.startsWith("国家") || name.startsWith("中国") || name.startsWith("中共") || name.startsWith("最高")) {
			return name.length() > 4;
		}
		for (int i = 1; i < name.length() - 2; i++) {
			if ("省市县区州盟旗".indexOf(name.charAt(i)) >= 0) {
				return true;
			}
		}
		return name.length() >= 3 && Ministries.endsWithOne(name);
	}

	private boolean mayBeCode(int start) {
		String code = this.run.substring(start);
		if (code.length() < 2) {
			return code.equals("法");
		}
		boolean begins = Vocabulary.NEVER_FIRST.indexOf(code.charAt(0)) < 0;
		return begins || startsLikeCentral(code);
	}

	static boolean startsLikeCentral(String code) {
		return Vocabulary.CENTRAL.contains(code.substring(0, Math.min(2, code.length())))
				|| Vocabulary.CENTRAL.contains(code.substring(0, Math.min(3, code.length())));
	}

}
