package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence about appointments into acts: 某同志任某职, 免去某同志某职务, 任命某为某, several
 * persons, several posts, and what is said of time and probation.
 */
final class ActParser {

	private static final String VERB = "(?:任命为|聘任为|聘为|担任|续任|连任|兼任|挂职任|挂任|转任|改任|晋升为|晋任|任|为)";

	private static final Pattern WITH_TITLE = Pattern.compile(
			"(?<names>[\\p{IsHan}·、,()〇]{2,90}?)(?:等)?(?:\\d{1,2}名)?同志(?:[(](?<note>[^()]{1,12})[)])?(?:试用期(?:已)?满)?,?(?:经考核合格)?,?(?:按期|同意)?(?:正式)?(?:分别)?"
					+ VERB + "(?!职)(?<post>.{2,})");

	private static final Pattern PLAIN = Pattern.compile(
			"(?<names>[\\p{IsHan}·]{2,4}?(?:[(][^()]{1,12}[)])?(?:、[\\p{IsHan}·]{2,4}?(?:[(][^()]{1,12}[)])?){0,8}|[\\p{IsHan}]{1,10}·[\\p{IsHan}·]{1,12}?(?:[(][^()]{1,12}[)])?)(?:试用期(?:已)?满)?,?(?:按期)?(?:正式)?(?:分别)?"
					+ VERB + "(?!职)(?<post>.{3,})");

	private static final Pattern APPOINT = Pattern.compile(
			"(?:决定)?(?:任命|聘任|聘请|委派|提名|推荐|增补|补选|选举)(?<names>[\\p{IsHan}·、,()〇]{2,90}?)(?:等)?(?:同志)?(?:[(](?<note>[^()]{1,12})[)])?(?:分别)?(?:为|任|担任)(?<post>.{2,})");

	private static final Pattern REMOVE = Pattern.compile("(?:同意|决定)?(?:免去|免除|解聘|撤销|罢免|解除)(?<rest>.{4,})");

	private static final Pattern RESIGN = Pattern
		.compile("(?:同意|接受)?(?<names>[\\p{IsHan}·]{2,12}?)(?:同志)?(?:提出的)?辞去(?<post>.{2,}?)(?:职务)?(?:的)?(?:请求|申请)?");

	private static final Pattern NO_LONGER = Pattern
		.compile("(?<names>[\\p{IsHan}·、]{2,60}?)(?:同志)?(?:不再(?:担任|兼任|任|保留)|(?:因[^,]{1,12},)?免去其?)(?<post>.{2,})");

	private static final Pattern LISTED = Pattern
		.compile("(?<names>[\\p{IsHan}·、()]{2,60}?)(?:同志|\\s+|:)(?:任|为|的)?(?<post>.{3,})");

	private static final Pattern AGREED = Pattern.compile("^(?:同意|决定|批准)[:,]?(?=[^辞]{2,20}?(?:同志|任命|免去|聘任))");

	private final PersonNames names;

	ActParser(PersonNames names) {
		this.names = names;
	}

	/**
	 * The acts of a folded sentence without its full stop; empty if it is none.
	 * @param sentence as printed, white space included
	 * @param line its line
	 * @param listed what the heading above a list of names says, null if there is none
	 */
	List<Act> parse(String sentence, int line, ReadAct.@Nullable Action listed) {
		String text = AGREED.matcher(Chars.squeeze(sentence)).replaceFirst("");
		Matcher matcher = REMOVE.matcher(text);
		if (matcher.matches()) {
			return remove(matcher.group("rest"), sentence, line);
		}
		for (Pattern pattern : List.of(APPOINT, WITH_TITLE)) {
			matcher = pattern.matcher(text);
			if (matcher.matches() && !PersonNames.list(matcher.group("names")).isEmpty()) {
				return acts(matcher, matcher.group("note"), ReadAct.Action.APPOINT, line);
			}
		}
		for (Pattern pattern : List.of(RESIGN, NO_LONGER)) {
			matcher = pattern.matcher(text);
			if (matcher.matches() && !PersonNames.list(matcher.group("names")).isEmpty()) {
				return acts(matcher, (pattern == RESIGN) ? "辞职" : null, ReadAct.Action.REMOVE, line);
			}
		}
		if (listed != null) {
			return listed(sentence.strip(), line, listed);
		}
		matcher = PLAIN.matcher(text);
		return (matcher.matches() && !text.startsWith("以上")) ? acts(matcher, null, ReadAct.Action.APPOINT, line)
				: List.of();
	}

	private List<Act> listed(String sentence, int line, ReadAct.Action action) {
		Matcher matcher = LISTED.matcher(sentence.replaceAll("(?<=^\\p{IsHan})\\s+(?=\\p{IsHan}(?:\\s|同志|为|任))", ""));
		if (matcher.matches() && !PersonNames.list(Chars.squeeze(matcher.group("names"))).isEmpty()) {
			return acts(Chars.squeeze(matcher.group("names")), Chars.squeeze(matcher.group("post")), null, action,
					line);
		}
		matcher = PLAIN.matcher(Chars.squeeze(sentence));
		if (matcher.matches()) {
			return acts(matcher, null, action, line);
		}
		return (action == ReadAct.Action.REMOVE) ? remove(Chars.squeeze(sentence), sentence, line) : List.of();
	}

	private List<Act> remove(String rest, String sentence, int line) {
		Matcher titled = Pattern
			.compile("(?<names>[\\p{IsHan}·、,()〇]{2,90}?)同志(?:[(](?<note>[^()]{1,12})[)])?(?:的|原任|担任的)?(?<post>.{2,})")
			.matcher(rest);
		if (titled.matches() && !PersonNames.list(titled.group("names")).isEmpty()) {
			return acts(titled, titled.group("note"), ReadAct.Action.REMOVE, line);
		}
		Matcher of = Pattern.compile(
				"(?<names>[\\p{IsHan}]{2,4}(?:[(][^()]{1,12}[)])?|[\\p{IsHan}·]{2,15}(?:[(][^()]{1,12}[)])?|[\\p{IsHan}·]{2,8}(?:、[\\p{IsHan}·]{2,8})+)的(?<post>.{2,})")
			.matcher(rest);
		if (of.matches()) {
			return acts(of, null, ReadAct.Action.REMOVE, line);
		}
		Matcher gender = Pattern.compile("(?<names>[\\p{IsHan}·]{2,15}[(][^()]{1,12}[)])(?<post>.{2,})").matcher(rest);
		if (gender.matches()) {
			return acts(gender, null, ReadAct.Action.REMOVE, line);
		}
		int length = spacedName(sentence, rest);
		length = (length > 0) ? length : this.names.length(rest);
		if (rest.length() < length + 2) {
			return List.of();
		}
		List<Act> acts = acts(rest.substring(0, length), rest.substring(length), null, ReadAct.Action.REMOVE, line);
		return acts;
	}

	/** Whether the name of a removal had to be guessed. */
	boolean guessed(String sentence) {
		String text = Chars.squeeze(sentence);
		Matcher matcher = REMOVE.matcher(text);
		return matcher.matches() && !text.contains("同志")
				&& !matcher.group("rest").matches("[\\p{IsHan}·]{2,15}(?:[(].{1,12}[)]|的).*")
				&& this.names.isGuess(matcher.group("rest"));
	}

	// A name of two signs is often spread to the width of three.
	private static int spacedName(String sentence, String rest) {
		Matcher matcher = Pattern.compile("(?:免去|免除|解聘|撤销)?\\s*(\\p{IsHan}\\s+\\p{IsHan})(?=\\p{IsHan}).*")
			.matcher(sentence.strip());
		return (matcher.matches() && rest.startsWith(Chars.squeeze(matcher.group(1)))) ? 2 : 0;
	}

	private List<Act> acts(Matcher matcher, @Nullable String note, ReadAct.Action action, int line) {
		return acts(matcher.group("names"), matcher.group("post"), note, action, line);
	}

	private List<Act> acts(String printedNames, String printedPost, @Nullable String note, ReadAct.Action action,
			int line) {
		Map<String, String> persons = PersonNames.list(printedNames);
		List<Act> acts = new ArrayList<>();
		List<String> posts = shared(printedPost, persons.size());
		int i = 0;
		for (Map.Entry<String, String> person : persons.entrySet()) {
			List<Act> own = new PostParser(person.getKey(), action, line)
				.parse(posts.get(Math.min(i, posts.size() - 1)));
			String said = person.getValue().isEmpty() ? note : person.getValue();
			if (said != null) {
				own.forEach((act) -> act.addNote(said));
			}
			acts.addAll(own);
			i++;
		}
		return acts;
	}

	// 甲、乙任子、丑: each his own only if there are as many posts as persons and 分别 may be
	// thought.
	private static List<String> shared(String post, int persons) {
		List<String> parts = List.of(post.split("、"));
		boolean each = persons > 1 && parts.size() == persons && parts.stream().allMatch((part) -> part.length() >= 5);
		return each ? parts : List.of(post);
	}

}
