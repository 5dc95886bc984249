package org.gongbao.document.body;

/**
 * The heading that begins a paragraph instead of standing above it, as in （一）资源较好。全市…:
 * the words up to the first full stop.
 */
final class RunIn {

	private static final int LONGEST = 42;

	private static final int LONGEST_CAPTION = 12;

	/** What has one of these is a sentence, not a caption. */
	private static final String SENTENCE = "，；：,;:应不可须是由按在有为当得归自";

	private RunIn() {
	}

	/**
	 * How far the heading goes.
	 * @param role the paragraph's role
	 * @param text its text
	 * @param marker its number
	 * @param followed whether what follows it stands one level lower
	 * @return how many characters are heading, 0 if none
	 */
	static int length(Role role, String text, Marker marker, boolean followed) {
		return switch (role) {
			case ARTICLE -> marker.end();
			case HEADING_1, HEADING_2 -> heading(text, marker, followed);
			default -> 0;
		};
	}

	/**
	 * What an article is about, where its first sentence says so (贷款申请).
	 * @param text the article
	 * @param marker its number
	 * @return the caption, empty if there is none
	 */
	static String caption(String text, Marker marker) {
		int stop = text.indexOf('。', marker.end());
		if (stop < 0 || stop - marker.end() > LONGEST_CAPTION || stop == text.length() - 1) {
			return "";
		}
		String caption = text.substring(marker.end(), stop).strip();
		return caption.chars().anyMatch((c) -> SENTENCE.indexOf(c) >= 0) ? "" : caption;
	}

	private static int heading(String text, Marker marker, boolean followed) {
		int stop = text.indexOf('。', marker.end());
		if (stop < 0) {
			boolean whole = text.length() <= Draft.LONGEST_HEADING && !Draft.endsSentence(text);
			return whole ? text.length() : 0;
		}
		boolean last = stop == text.length() - 1;
		boolean tooLong = stop - marker.end() > LONGEST || text.substring(0, stop).indexOf('；') >= 0;
		return (tooLong || (last && !followed)) ? 0 : stop + 1;
	}

}
