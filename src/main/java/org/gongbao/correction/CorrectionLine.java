package org.gongbao.correction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/**
 * A correction as pages show it beside what it corrects.
 *
 * @param id its address within the page
 * @param day when it was published
 * @param place the short name of the place, may be null
 * @param placeUrl the address of the place, null where there is none
 * @param passage what was printed
 * @param replacement what it should say
 * @param explanation why
 */
public record CorrectionLine(String id, String day, @Nullable String place, @Nullable String placeUrl, String passage,
		String replacement, String explanation) {

	/**
	 * Corrections beside their item.
	 * @param corrections the corrections
	 * @return the same as lines, links leading within the page
	 */
	public static List<CorrectionLine> of(List<Correction> corrections) {
		return corrections.stream().map((correction) -> of(correction, "")).toList();
	}

	static CorrectionLine of(Correction correction, String pageUrl) {
		String anchor = correction.anchor();
		String day = ChineseDates.minute(correction.publishedAt()).substring(0, 10);
		return new CorrectionLine(id(correction), day, correction.place(),
				(anchor != null) ? pageUrl + "#" + anchor : null, correction.passage(), correction.replacement(),
				correction.explanation());
	}

	/**
	 * The address of a correction within the page of its item.
	 * @param correction the correction
	 * @return such as correction-12
	 */
	public static String id(Correction correction) {
		return "correction-" + correction.id();
	}

}
