package org.gongbao.home;

import java.util.regex.Pattern;

/** Titles without the issuing body, where the section already names it. */
final class ShortTitle {

	private static final Pattern ISSUER = Pattern
		.compile("^[\\p{IsHan}、\\s]{2,40}?(?:人民政府|办公室|办公厅|国务院|委员会|局|厅|部|院|会)\\s*(?=关于)");

	private ShortTitle() {
	}

	static String of(String title) {
		return ISSUER.matcher(title).replaceFirst("");
	}

}
