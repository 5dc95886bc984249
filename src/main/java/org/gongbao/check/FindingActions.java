package org.gongbao.check;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.AuditLog;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.CurrentStaff;

/** What people do about findings: put them right with one click, or let them stand. */
@Component
@Transactional
class FindingActions {

	static final String CLOSED = "这一期已经发布或放弃，不能再改动检查结果。";

	private static final String GONE = "这一处已经不在了，可能刚被别人改过；下面是现在的检查结果。";

	private static final int SHORTEST = 2;

	private static final int LONGEST = 500;

	private final Checks checks;

	private final Manuscripts manuscripts;

	private final Acknowledgements acknowledgements;

	private final CurrentStaff staff;

	private final AuditLog audit;

	FindingActions(Checks checks, Manuscripts manuscripts, Acknowledgements acknowledgements, CurrentStaff staff,
			AuditLog audit) {
		this.checks = checks;
		this.manuscripts = manuscripts;
		this.acknowledgements = acknowledgements;
		this.staff = staff;
		this.audit = audit;
	}

	/** Puts a finding right in the newest version; says what became of it. */
	String fix(ManuscriptHead head, String key, boolean alike) {
		Finding finding = report(head).find(key).orElse(null);
		Fix fix = (finding != null) ? finding.fix() : null;
		if (finding == null || fix == null) {
			return GONE;
		}
		boolean all = alike && Alike.fixable(finding);
		String reason = all ? "全部同类处理" : fix.label();
		int version = this.manuscripts.change(head.id(), "检查：" + finding.title() + "，" + reason,
				(content) -> fixed(head, content, finding, all));
		return (version > head.version()) ? "已处理“%s”（%s），存为第%d版。".formatted(finding.title(), reason, version) : GONE;
	}

	/** What is wrong with a reason, null if nothing. */
	@Nullable String problem(ManuscriptHead head, String reason) {
		if (!head.isOpen()) {
			return CLOSED;
		}
		String said = reason.strip();
		if (said.codePointCount(0, said.length()) < SHORTEST) {
			return "请写明为什么可以这样，至少两个字，例如“印本如此”。";
		}
		if (said.length() > LONGEST) {
			return "理由太长了，请不要超过%d个字。".formatted(LONGEST);
		}
		return said.codePoints().anyMatch(FindingActions::isUnprintable) ? "理由里有看不见的控制字符，请重新输入。" : null;
	}

	String confirm(ManuscriptHead head, String key, String reason, boolean alike) {
		CheckReport report = report(head);
		Finding finding = report.find(key).filter((found) -> found.severity() == Severity.ADVISORY).orElse(null);
		if (finding == null) {
			return GONE;
		}
		List<Finding> these = alike ? Alike.unconfirmed(report, finding) : List.of(finding);
		int kept = 0;
		for (Finding each : these) {
			if (this.acknowledgements.keep(head.id(), each.key(), reason, this.staff.require())) {
				this.audit.record("确认检查项", head.label(), each.title(), reason);
				kept++;
			}
		}
		if (kept == 0) {
			return "“%s”已经由别人确认。".formatted(finding.title());
		}
		return (kept == 1) ? "已确认“%s”。".formatted(finding.title()) : "已确认%d处同类的问题。".formatted(kept);
	}

	String takeBack(ManuscriptHead head, String key) {
		Optional<Finding> finding = report(head).find(key);
		String title = finding.map(Finding::title).orElse("一项检查");
		Acknowledgement old = finding.map(Finding::acknowledged).orElse(null);
		if (!this.acknowledgements.remove(head.id(), key)) {
			return "“%s”没有被确认过，或已经撤回。".formatted(title);
		}
		this.audit.record("撤回确认", head.label(), (old != null) ? title + "：" + old.reason() : title, null);
		return "已撤回对“%s”的确认。".formatted(title);
	}

	// The content may have changed since the page was shown: it is looked over again.
	private Manuscript fixed(ManuscriptHead head, Manuscript content, Finding wanted, boolean all) {
		Manuscript changed = content;
		for (Finding each : this.checks.of(head.id(), head.version(), content).findings()) {
			Fix fix = each.fix();
			if (fix != null && (all ? each.code().equals(wanted.code()) : each.key().equals(wanted.key()))) {
				changed = fix.change().apply(changed);
			}
		}
		return changed;
	}

	private CheckReport report(ManuscriptHead head) {
		return this.checks.of(head.id(), head.version(), this.manuscripts.content(head.id(), head.version()));
	}

	private static boolean isUnprintable(int character) {
		return Character.getType(character) == Character.CONTROL && character != '\n' && character != '\r'
				&& character != '\t';
	}

}
