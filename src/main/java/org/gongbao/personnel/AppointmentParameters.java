package org.gongbao.personnel;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.web.PageRequest;
import org.gongbao.web.RequestParameters;

/** Reads the parameters by which acts are listed, for pages and for data alike. */
public final class AppointmentParameters {

	private static final Pattern ISSUE = Pattern.compile("(\\d{4})-(\\d{1,3})");

	private static final int LONGEST = 100;

	private AppointmentParameters() {
	}

	/**
	 * The filter asked for; what cannot be understood is left out and said so.
	 * @param parameters the request's parameters
	 * @return the filter
	 */
	public static AppointmentFilter filter(RequestParameters parameters) {
		Optional<int[]> issue = parameters.value("issue", AppointmentParameters::issue);
		OptionalInt year = parameters.integer("year", 1900, 2200);
		return new AppointmentFilter(parameters.value("person", AppointmentParameters::words).orElse(null),
				parameters.value("post", AppointmentParameters::words).orElse(null),
				parameters.choice("action", AppointmentAction.class).orElse(null),
				issue.map((parts) -> parts[0]).orElse(null), issue.map((parts) -> parts[1]).orElse(null),
				year.isPresent() ? year.getAsInt() : null);
	}

	/**
	 * How many acts to pass over.
	 * @param request the part of the list asked for
	 * @return never more than the database takes
	 */
	public static int offset(PageRequest request) {
		return (int) Math.min(request.offset(), Integer.MAX_VALUE);
	}

	/** The database has no character 0, and no name or post is that long. */
	private static String words(String text) {
		if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("No such name or post");
		}
		return text;
	}

	private static int[] issue(String text) {
		Matcher matcher = ISSUE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not year-number");
		}
		return new int[] { Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) };
	}

}
