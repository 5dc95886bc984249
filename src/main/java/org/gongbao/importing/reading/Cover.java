package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the lines before the contents say: the gazette's name, year, number, serial and
 * motto. Recognised however it is spaced, once or twice, in Arabic or Chinese digits.
 */
final class Cover {

	private static final String DIGITS = "(?:\\d{1,4}|[一二三四五六七八九十百〇○零]{1,5})";

	private static final Pattern YEAR_NUMBER = Pattern
		.compile("(?<y>(?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})年?[(]?(?<!总)第(?<n>" + DIGITS + ")[期号]");

	private static final Pattern NUMBER = Pattern.compile("(?<!总)第(?<n>" + DIGITS + ")期");

	private static final Pattern YEAR = Pattern.compile("(?<y>(?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})年?");

	private static final Pattern DOTTED = Pattern.compile("(?<y>(?:19|20)\\d\\d)[.·・—-](?<n>\\d{1,2})");

	private static final Pattern SERIAL = Pattern.compile("总(?:第|期|号|[:])*(?<s>" + DIGITS + ")[期号]?");

	private static final Pattern NAME = Pattern.compile("(?<name>[\\p{IsHan}]{2,20}公报)(?:[(]?\\d{4}.*)?");

	private static final Pattern MOTTO = Pattern.compile("\\p{IsHan}{4}(?:[,、;。·]?\\p{IsHan}{4}){0,3}");

	private static final Pattern NO_MOTTO = Pattern.compile(".*(?:政府|公报|资料|发送|出版|目录|单位|办公|主办|编辑|印刷|交流).*");

	private @Nullable String name;

	private @Nullable Integer year;

	private @Nullable Integer number;

	private @Nullable Integer serial;

	private final List<String> motto = new ArrayList<>();

	private final Set<String> differing = new LinkedHashSet<>();

	/** Read the lines before {@code end}. */
	static Cover read(List<Line> lines, int end) {
		Cover cover = new Cover();
		Line previous = null;
		for (Line line : lines.subList(0, end)) {
			if (!line.blank()) {
				cover.take(line, previous);
				previous = line;
			}
		}
		return cover;
	}

	@Nullable String name() {
		return this.name;
	}

	@Nullable Integer year() {
		return this.year;
	}

	@Nullable Integer number() {
		return this.number;
	}

	@Nullable Integer serial() {
		return this.serial;
	}

	@Nullable String motto() {
		return this.motto.isEmpty() ? null : String.join("　", this.motto);
	}

	/** The statements of the number that contradict the first one. */
	Set<String> differing() {
		return this.differing;
	}

	private void take(Line line, @Nullable Line previous) {
		String text = line.squeezed();
		if (text.length() > 80 || ColophonReader.isLabelled(line)) {
			return;
		}
		takeName(text, previous);
		takeNumber(text);
		Matcher serialPart = SERIAL.matcher(text);
		if (serialPart.find()) {
			this.serial = agree(this.serial, Dates.number(serialPart.group("s")), text);
		}
		if (this.motto.size() < 8 && MOTTO.matcher(text).matches() && !NO_MOTTO.matcher(text).matches()) {
			for (String part : line.folded().split("[\\s,、;。·]+")) {
				if (!this.motto.contains(part)) {
					this.motto.add(part);
				}
			}
		}
	}

	private void takeName(String text, @Nullable Line previous) {
		Matcher matcher = NAME.matcher(text);
		if (this.name == null && matcher.matches()) {
			this.name = matcher.group("name");
		}
		else if (this.name == null && text.equals("公报") && previous != null && Shapes.isOrgan(previous.squeezed())) {
			this.name = previous.squeezed() + text;
		}
	}

	private void takeNumber(String text) {
		Matcher both = YEAR_NUMBER.matcher(text);
		Matcher alone = NUMBER.matcher(text);
		Matcher dotted = DOTTED.matcher(text);
		if (both.find()) {
			this.year = agree(this.year, Dates.number(both.group("y")), text);
			this.number = agree(this.number, Dates.number(both.group("n")), text);
		}
		else if (alone.find()) {
			this.number = agree(this.number, Dates.number(alone.group("n")), text);
			takeYear(text);
		}
		else if (dotted.matches() && this.number == null) {
			this.year = Dates.number(dotted.group("y"));
			this.number = Dates.number(dotted.group("n"));
		}
		else {
			takeYear(text);
		}
	}

	private void takeYear(String text) {
		Matcher matcher = YEAR.matcher(text);
		if (this.year == null && matcher.lookingAt()) {
			this.year = Dates.number(matcher.group("y"));
		}
	}

	private Integer agree(@Nullable Integer known, int read, String text) {
		if (known != null && known != read) {
			this.differing.add(text);
		}
		return (known != null) ? known : Integer.valueOf(read);
	}

}
