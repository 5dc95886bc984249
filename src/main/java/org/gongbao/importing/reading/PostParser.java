package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what follows a name: the post, then clauses on probation, retirement, the
 * beginning, or a second act for the same person.
 */
final class PostParser {

	private static final Pattern BRACKET = Pattern
		.compile("[(](?<inside>[^()]{0,60}(?:试用|任职时间|任期|起算|计算|退休|聘期)[^()]{0,60})[)]");

	private static final Pattern REMOVED_TOO = Pattern
		.compile("(?:同时|并)?(?:免去|免除|不再担任|不再兼任|辞去)(?:其|该同志)?(?:的)?(?:原任|原)?(?:的)?(?<post>.{2,}?)");

	private static final Pattern APPOINTED_TOO = Pattern.compile("(?:同时|并)?(?:任命为|任命其为|聘任为|担任|任|兼任|兼)(?<post>.{3,})");

	private static final Pattern POST_END = Pattern
		.compile(".*(?:长|主任|员|书记|师|官|代表|总监|经理|主席|参事|秘书|顾问|校|使|理事|委员|干部|职务|职级|督学|督察|总工|馆员|处级|调研员|人)(?:[(].{1,12}[)])?");

	private static final Pattern PROBATION = Pattern.compile("试用期(?:为|:)?(?:一年|\\d{1,2}个?月|1年|半年|[一二三]年)|试用一年");

	private static final Pattern SINCE = Pattern.compile(
			"(?:任职时间|任期|任职|时间|聘期|试用期[^,]{0,6})?[,]?(?:从|自|于)?[^,]{0,6}?\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?(?:起|开始|计算|起算|算起|至)*.*");

	private final String person;

	private final ReadAct.Action action;

	private final int line;

	private final List<Act> acts = new ArrayList<>();

	PostParser(String person, ReadAct.Action action, int line) {
		this.person = person;
		this.action = action;
		this.line = line;
	}

	/** The acts said in a squeezed, folded text that begins with the post. */
	List<Act> parse(String text) {
		List<String> clauses = new ArrayList<>();
		Matcher bracket = BRACKET.matcher(text);
		while (bracket.find()) {
			clauses.add(bracket.group("inside"));
		}
		String[] parts = BRACKET.matcher(text).replaceAll("").split(",");
		String first = parts[0];
		int removal = first.indexOf("、免去");
		if (removal > 2) {
			clauses.add(first.substring(removal + 1));
			first = first.substring(0, removal);
		}
		this.acts.add(new Act(this.person, this.action, post(first), this.line));
		clauses.addAll(List.of(parts).subList(1, parts.length));
		for (String clause : clauses) {
			for (String part : clause.split("[,;]")) {
				take(part);
			}
		}
		return this.acts;
	}

	private void take(String clause) {
		Act last = this.acts.getLast();
		Matcher removed = REMOVED_TOO.matcher(clause);
		Matcher appointed = APPOINTED_TOO.matcher(clause);
		if (clause.matches(".*原.{0,4}职务.*") && clause.length() <= 16) {
			last.addNote(clause);
		}
		else if (removed.matches()) {
			this.acts.add(new Act(this.person, ReadAct.Action.REMOVE, post(removed.group("post")), this.line));
		}
		else if (clause.contains("试用")) {
			takeProbation(clause, last);
		}
		else if (clause.contains("退休")) {
			last.retired(Dates.iso(clause).orElse(null));
		}
		else if (SINCE.matcher(clause).matches()) {
			Dates.iso(clause).ifPresent(last::effectiveFrom);
		}
		else if (appointed.matches() && POST_END.matcher(clause).matches()) {
			this.acts.add(new Act(this.person, ReadAct.Action.APPOINT, post(appointed.group("post")), this.line));
		}
		else if (POST_END.matcher(clause).matches()) {
			last.addPost("，" + post(clause));
		}
		else if (!clause.isEmpty()) {
			last.addNote(clause);
		}
	}

	private static void takeProbation(String clause, Act act) {
		if (PROBATION.matcher(clause).find() && !clause.contains("期满") && !clause.contains("已满")) {
			act.onProbation();
		}
		else {
			act.addNote(clause);
		}
		Dates.iso(clause).ifPresent(act::effectiveFrom);
	}

	private static String post(String printed) {
		String post = printed.replaceFirst("(?:的)?职务$", "").replaceFirst("^(?:其|原任|原)(?=.{4,})", "");
		return post.isEmpty() ? printed : post;
	}

}
