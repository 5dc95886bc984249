package org.gongbao.check.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Fix;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Piece;
import org.gongbao.manuscript.PartKey;
import org.gongbao.privacy.DigitRuns;
import org.gongbao.privacy.MailAddress;
import org.gongbao.privacy.MobileNumber;

/** Telephones, electronic mail and accounts: a person says whether they may be public. */
@Component
@Order(160)
class Contacts implements Check {

	private static final Pattern LANDLINE = Pattern
		.compile("(?<![\\d.])0\\d{2,3}[-－—–]\\d{7,8}(?!\\d)|(?:电话|热线|传真|座机)[^。；;\\d]{0,12}\\d{7,8}(?!\\d)");

	private static final Pattern ACCOUNT = Pattern.compile("(?:账号|帐号|账户|帐户|卡号)[^。；;\\d]{0,12}(\\d[\\d ]{7,24})");

	@Override
	public void check(Subject subject, Findings findings) {
		Map<PartKey, Map<String, Set<String>>> kinds = new LinkedHashMap<>();
		Map<PartKey, Piece> first = new LinkedHashMap<>();
		for (Piece piece : subject.pieces()) {
			if (piece.part().equals(PartKey.FACTS)) {
				continue;
			}
			Map<String, Set<String>> found = new TreeMap<>();
			find(piece, found, findings);
			if (!found.isEmpty()) {
				first.putIfAbsent(piece.part(), piece);
				Map<String, Set<String>> all = kinds.computeIfAbsent(piece.part(), (part) -> new TreeMap<>());
				found.forEach((kind, values) -> all.computeIfAbsent(kind, (k) -> new TreeSet<>()).addAll(values));
			}
		}
		kinds.forEach((part, found) -> report(first, part, found, findings));
		findings.passed("没有电话、邮箱和账号");
	}

	private static void report(Map<PartKey, Piece> first, PartKey part, Map<String, Set<String>> found,
			Findings findings) {
		Piece piece = first.getOrDefault(part, new Piece(part, "text", Piece.Kind.PROSE, ""));
		String values = String.join("、", found.values().stream().flatMap(Set::stream).toList());
		findings.add(Found.advisory("contact-details", part, piece.field())
			.saying("含%s，是否可以公开".formatted(String.join("、", found.keySet())), "请核对是单位的联系方式、为办事所必需，还是个人的信息。个人的请删去。")
			.about(values)
			.showing(found.values().iterator().next().iterator().next())
			.withExcerpt(values));
	}

	private static void find(Piece piece, Map<String, Set<String>> found, Findings findings) {
		MailAddress.in(piece.text())
			.forEach((address) -> found.computeIfAbsent("邮箱", (kind) -> new TreeSet<>()).add(address));
		collect("电话", LANDLINE.matcher(piece.text()), 0, found);
		collect("账号", ACCOUNT.matcher(piece.text()), 1, found);
		for (DigitRuns.Run run : DigitRuns.in(piece.text(), MobileNumber.SHORTEST)) {
			if (!MobileNumber.isValid(run.digits())) {
				continue;
			}
			if (piece.part().isDocument()) {
				found.computeIfAbsent("手机号码", (kind) -> new TreeSet<>()).add(run.digits());
			}
			else {
				Fix fix = Masking.fix(piece.part(), run.digits());
				findings.add(Found.blocking("mobile-number", piece.part(), piece.field())
					.saying("有手机号码", "“%s”是手机号码，人事任免和大事记里不能公开。请遮住或删去。".formatted(Masking.masked(run.digits())))
					.about(run.digits())
					.withExcerpt(null)
					.fixedBy(fix.label(), fix.change()));
			}
		}
	}

	private static void collect(String kind, Matcher matcher, int group, Map<String, Set<String>> found) {
		while (matcher.find()) {
			found.computeIfAbsent(kind, (key) -> new TreeSet<>()).add(matcher.group(group).strip());
		}
	}

}
