package org.gongbao.check.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.PartKey;
import org.gongbao.personnel.ActDraft;

/** Acts name a person and a post. */
@Component
@Order(170)
class Acts implements Check {

	private static final int LONGEST_NAME = 8;

	private static final int LONGEST_NAME_IN_PARTS = 20;

	/** Names of several parts have a dot between them. */
	private static final Pattern NAME = Pattern
		.compile("\\p{IsHan}{2,8}|\\p{IsHan}{1,12}(?:[·•・]\\p{IsHan}{1,12}){1,4}");

	private static final Pattern NOT_IN_NAME = Pattern.compile("同志|职务|等$|^免去|^任命|主任|局长|院长|市长|县长|区长|旗长");

	private static final Pattern DAY = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

	@Override
	public void check(Subject subject, Findings findings) {
		List<AppointmentList.Batch> batches = subject.content().appointments().batches();
		Set<String> seen = new HashSet<>();
		for (int b = 0; b < batches.size(); b++) {
			List<ActDraft> acts = batches.get(b).acts();
			if (acts.isEmpty()) {
				findings.add(Found.blocking("batch-empty", PartKey.APPOINTMENTS, "batch-" + (b + 1))
					.saying("第%d批没有任免".formatted(b + 1), "这一批没有一条任免。请补录，或删去这一批。")
					.about("batch" + batches.get(b).intro() + batches.get(b).reference()));
			}
			for (int a = 0; a < acts.size(); a++) {
				check("act-" + (b + 1) + "-" + (a + 1), acts.get(a), seen, findings);
			}
		}
		if (subject.content().appointments().size() > 0) {
			findings.passed("任免%d人次，姓名、职务齐全".formatted(subject.content().appointments().size()));
		}
	}

	private static void check(String field, ActDraft act, Set<String> seen, Findings findings) {
		String person = act.person().strip();
		if (person.isEmpty() || act.post().isBlank()) {
			findings.add(Found.blocking("act-incomplete", PartKey.APPOINTMENTS, field)
				.saying(person.isEmpty() ? "有一条任免没有姓名" : "%s没有职务".formatted(person), "请对照印本补上。")
				.about(person + "|" + act.post())
				.showing(person + act.post()));
			return;
		}
		if (!isName(person)) {
			findings.add(Found.advisory("name-doubtful", PartKey.APPOINTMENTS, field)
				.saying("姓名“%s”可能有误".formatted(person), "姓名里有不常见的字符，或长得不像姓名。请对照印本。")
				.about(person)
				.showing(person));
		}
		if (!seen.add(person + "|" + act.action() + "|" + act.post())) {
			findings.add(Found.advisory("act-twice", PartKey.APPOINTMENTS, field)
				.saying("%s的任免重复".formatted(person), "同一人的同一项任免出现两次，请核对是否多录。")
				.about(person + act.action() + act.post())
				.showing(person));
		}
		day(field, person, act.retiredOn(), "退休时间", findings);
		day(field, person, act.effectiveFrom(), "任职起算时间", findings);
	}

	private static void day(String field, String person, @Nullable String iso, String name, Findings findings) {
		if (iso != null && !DAY.matcher(iso).matches()) {
			findings.add(Found.blocking("act-date", PartKey.APPOINTMENTS, field)
				.saying("%s的%s读不通".formatted(person, name), "“%s”不是日期，请改成如“2023年7月31日”的写法。".formatted(iso))
				.about(person + name + iso)
				.showing(person));
		}
	}

	static boolean isName(String person) {
		boolean inParts = person.matches(".*[·•・].*");
		int letters = person.codePointCount(0, person.length());
		return letters <= (inParts ? LONGEST_NAME_IN_PARTS : LONGEST_NAME) && NAME.matcher(person).matches()
				&& !NOT_IN_NAME.matcher(person).find();
	}

}
