package org.gongbao.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of a request, read without ever failing: what cannot be used is ignored
 * or brought within bounds, and a remark on the page says so. A controller declares it as
 * an argument.
 */
public final class RequestParameters {

	private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d+");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final int LONGEST_SHOWN = 20;

	private final String path;

	private final Map<String, String> values;

	private final Notices notices;

	RequestParameters(String path, Map<String, String> values, Notices notices) {
		this.path = path;
		this.values = values;
		this.notices = notices;
	}

	/**
	 * Text of a parameter, trimmed; control characters, which no reader types, become
	 * spaces.
	 * @param name of the parameter
	 * @return empty when it is absent or blank
	 */
	public Optional<String> text(String name) {
		return Optional.ofNullable(this.values.get(name))
			.map((value) -> CONTROL.matcher(value).replaceAll(" ").strip())
			.filter((value) -> !value.isEmpty());
	}

	/**
	 * A whole number within bounds; what lies outside is brought to the nearer bound.
	 * @param name of the parameter
	 * @param min smallest value allowed
	 * @param max largest value allowed
	 * @return empty when it is absent or not a number
	 */
	public OptionalInt integer(String name, int min, int max) {
		Optional<String> text = text(name);
		if (text.isEmpty()) {
			return OptionalInt.empty();
		}
		if (!WHOLE_NUMBER.matcher(text.get()).matches()) {
			ignored(name, text.get());
			return OptionalInt.empty();
		}
		int value = clamp(text.get(), min, max);
		if (!asLong(text.get()).equals(Optional.of((long) value))) {
			this.notices.add("参数“" + name + "”应在" + min + "至" + max + "之间，已按" + value + "显示。");
		}
		return OptionalInt.of(value);
	}

	/**
	 * A day as {@code 2023-03-20}.
	 * @param name of the parameter
	 * @return empty when it is absent or no such day exists
	 */
	public Optional<LocalDate> date(String name) {
		return value(name, RequestParameters::day);
	}

	/**
	 * A month as {@code 2023-03}.
	 * @param name of the parameter
	 * @return empty when it is absent or no such month exists
	 */
	public Optional<YearMonth> month(String name) {
		return value(name, (text) -> YearMonth.from(day(text + "-01")));
	}

	/**
	 * One of the constants of an enum, written as in the addresses: lower case, hyphens.
	 * @param name of the parameter
	 * @param type the enum
	 * @param <E> the enum
	 * @return empty when it is absent or none of them
	 */
	public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
		return value(name, (text) -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
	}

	/**
	 * A value of our own, read by a function that refuses with
	 * {@link IllegalArgumentException} or {@link DateTimeException}.
	 * @param name of the parameter
	 * @param reader turns text into the value
	 * @param <T> the value
	 * @return empty when it is absent or refused
	 */
	public <T> Optional<T> value(String name, Function<String, T> reader) {
		return text(name).flatMap((text) -> {
			try {
				return Optional.of(reader.apply(text));
			}
			catch (IllegalArgumentException | DateTimeException ex) {
				ignored(name, text);
				return Optional.empty();
			}
		});
	}

	/**
	 * The part of a list that is asked for by {@code page} and {@code size}.
	 * @param defaultSize size when none is asked for
	 * @param maxSize largest size allowed
	 * @return page and size within bounds
	 */
	public PageRequest page(int defaultSize, int maxSize) {
		int size = integer("size", 1, maxSize).orElse(defaultSize);
		int page = integer("page", 1, PageRequest.LAST).orElse(1);
		return new PageRequest(page, size, this);
	}

	/**
	 * Says on the page that a parameter was not used.
	 * @param name of the parameter
	 * @param value what was asked for
	 */
	public void ignored(String name, String value) {
		String shown = CodePoints.shortened(value, LONGEST_SHOWN + 1);
		this.notices.add("参数“" + name + "”的值“" + shown + "”无法识别，已忽略。");
	}

	/**
	 * The remarks so far.
	 * @return they are shown on the page without further ado
	 */
	public Notices notices() {
		return this.notices;
	}

	/**
	 * The address of this page with one parameter changed and the others kept; changing
	 * anything but the page leads back to the first page.
	 * @param name of the parameter
	 * @param value its new value, empty to leave it out
	 * @return an encoded address
	 */
	public String with(String name, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		if (!name.equals("page")) {
			changed.remove("page");
		}
		changed.put(name, value);
		return address(changed);
	}

	/**
	 * The address of this page without some parameters.
	 * @param names of the parameters to drop
	 * @return an encoded address
	 */
	public String without(String... names) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		changed.keySet().removeAll(Arrays.asList(names));
		changed.remove("page");
		return address(changed);
	}

	/**
	 * Some of the parameters as an address ends with them, for addresses of the same in
	 * another form.
	 * @param names of the parameters to keep
	 * @return encoded, beginning with a question mark; empty when there is none of them
	 */
	public String queryOf(String... names) {
		Map<String, String> kept = new LinkedHashMap<>(this.values);
		kept.keySet().retainAll(Arrays.asList(names));
		return address(kept).substring(this.path.length());
	}

	/**
	 * The parameters but some, for the hidden fields of a form.
	 * @param names of the parameters that the form asks for itself
	 * @return names and values in the order of the request, blank ones left out
	 */
	public Map<String, String> others(String... names) {
		List<String> own = Arrays.asList(names);
		Map<String, String> rest = new LinkedHashMap<>(this.values);
		rest.entrySet()
			.removeIf((entry) -> own.contains(entry.getKey()) || entry.getKey().equals("page")
					|| entry.getValue().isBlank());
		return rest;
	}

	private String address(Map<String, String> parameters) {
		String query = parameters.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isBlank())
			.map((entry) -> PagePaths.encode(entry.getKey()) + "=" + PagePaths.encode(entry.getValue()))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	/** {@link LocalDate} also reads years that no database holds. */
	private static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text);
		if (day.getYear() < 1 || day.getYear() > 9999) {
			throw new IllegalArgumentException("Not a day of four-digit years");
		}
		return day;
	}

	private static int clamp(String digits, int min, int max) {
		long value = asLong(digits).orElse(digits.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE);
		return Math.clamp(value, min, max);
	}

	private static Optional<Long> asLong(String digits) {
		try {
			return Optional.of(Long.parseLong(digits));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
