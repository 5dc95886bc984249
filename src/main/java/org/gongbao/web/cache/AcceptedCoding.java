package org.gongbao.web.cache;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Whether a browser takes gzip, as its Accept-Encoding says. */
final class AcceptedCoding {

	private AcceptedCoding() {
	}

	/** Who says nothing gets the page as it is. */
	static boolean takesGzip(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		boolean plain = accepted.indexOf(';') < 0 && accepted.indexOf('*') < 0;
		return plain ? accepted.contains("gzip") : weighed(accepted);
	}

	private static boolean weighed(String accepted) {
		boolean any = false;
		for (String one : accepted.toLowerCase(Locale.ROOT).split(",", 20)) {
			String[] parts = one.split(";", 3);
			String coding = parts[0].strip();
			boolean wanted = parts.length == 1 || !isZero(parts[1]);
			if (coding.equals("gzip") || coding.equals("x-gzip")) {
				return wanted;
			}
			any |= coding.equals("*") && wanted;
		}
		return any;
	}

	private static boolean isZero(String parameter) {
		return parameter.strip().matches("q\\s*=\\s*0(\\.0*)?");
	}

}
