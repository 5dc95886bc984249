package org.gongbao.importing.reading;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The bodies a document is addressed to: the lines after its number up to a colon.
 *
 * @param text the addressees without the colon
 * @param lines how many of the given lines they take
 */
record Addressees(String text, int lines) {

	private static final int MOST_LINES = 8;

	private static final int LONGEST = 500;

	private static final Pattern BODIES = Pattern.compile(
			"(?:各|市|县|省|区|旗|盟|国务院|中共|全|本|自治|驻|有关|相关|[\\p{IsHan}]{2,20}(?:政府|局|委|厅|部|办|公司|院|会|中心|单位|集团|银行|学校|大学|先生|女士|同志)).*");

	private static final Pattern SENTENCE = Pattern.compile(
			".*(?:[。;!?]|如下|现将|现就|决定|通告|为了|为加|为贯|为进|根据|按照|依据|印发|特制定|经.{0,20}(?:研究|同意|批准)|一、|第一条|以下|包括|下列|要求|的是).*");

	/** Whether a squeezed line that ends in a colon names addressees. */
	static boolean isLikely(String squeezed) {
		String bare = squeezed.endsWith(":") ? squeezed.substring(0, squeezed.length() - 1) : squeezed;
		return bare.length() >= 2 && bare.length() <= LONGEST && BODIES.matcher(bare).matches()
				&& !SENTENCE.matcher(bare).matches();
	}

	/** Read the addressees the lines begin with; null if they begin with none. */
	static @Nullable Addressees read(List<Line> lines) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size() && i < MOST_LINES && text.length() < LONGEST; i++) {
			Line line = lines.get(i);
			text.append(line.text());
			String squeezed = Chars.squeeze(Chars.fold(text.toString()));
			if (squeezed.endsWith(":")) {
				return isLikely(squeezed) ? of(text, i + 1) : null;
			}
			if (i == 0 && hasLostColon(squeezed, lines)) {
				return of(text, 1);
			}
			if (SENTENCE.matcher(squeezed).matches() || Shapes.opensBody(line.squeezed())) {
				return null;
			}
		}
		return null;
	}

	private static boolean hasLostColon(String squeezed, List<Line> lines) {
		return squeezed.length() <= 120 && squeezed.matches("各.*[、,].*(?:政府|办|局|部门|单位|机构|企业|管委会|委员会)")
				&& lines.size() > 1 && lines.get(1).length() > 20
				&& !lines.get(1).squeezed().matches("(?:[^。]{0,80}:|各.*)");
	}

	private static Addressees of(StringBuilder text, int lines) {
		String tidy = Chars.tidy(text.toString());
		return new Addressees(tidy.replaceFirst("[:：]$", ""), lines);
	}

}
