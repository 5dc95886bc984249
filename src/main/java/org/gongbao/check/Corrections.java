package org.gongbao.check;

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
class Corrections {

	static final String CLOSED = "这一期已经发布或放弃，不能再改动检查结果。";

	private static final String GONE = "这一处已经不在了，可能刚被别人改过；下面是现在的检查结果。";

	private static final int SHORTEST = 2;

	private static final int LONGEST = 500;

	private final Checks checks;

	private final Manuscripts manuscripts;

	private final Acknowledgements acknowledgements;

	private final CurrentStaff staff;

	private final AuditLog audit;

	Corrections(Checks checks, Manuscripts manuscripts, Acknowledgements acknowledgements, CurrentStaff staff,
			AuditLog audit) {
		this.checks = checks;
		this.manuscripts = manuscripts;
		this.acknowledgements = acknowledgements;
		this.staff = staff;
		this.audit = audit;
	}

	/** Puts a finding right in the newest version; says what became of it. */
	String fix(long id, String key) {
		ManuscriptHead head = this.manuscripts.find(id).orElseThrow();
		Optional<Finding> finding = find(head, key).filter((found) -> found.fix() != null);
		if (finding.isEmpty()) {
			return GONE;
		}
		String label = finding.map(Finding::fix).map(Fix::label).orElse("");
		int version = this.manuscripts.change(id, "检查：" + label, (content) -> fixed(id, head.version(), content, key));
		return (version > head.version()) ? "已%s，存为第%d版。".formatted(label, version) : GONE;
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
		return said.codePoints().anyMatch(Corrections::isUnprintable) ? "理由里有看不见的控制字符，请重新输入。" : null;
	}

	String confirm(ManuscriptHead head, String key, String reason) {
		Optional<Finding> finding = find(head, key).filter((found) -> found.severity() == Severity.ADVISORY);
		if (finding.isEmpty()) {
			return GONE;
		}
		String title = finding.get().title();
		if (!this.acknowledgements.keep(head.id(), key, reason, this.staff.require())) {
			return "“%s”已经由别人确认。".formatted(title);
		}
		this.audit.record("确认检查项", head.label(), title, reason);
		return "已确认“%s”。".formatted(title);
	}

	String takeBack(ManuscriptHead head, String key) {
		Optional<Finding> finding = find(head, key);
		String title = finding.map(Finding::title).orElse("一项检查");
		Acknowledgement old = finding.map(Finding::acknowledged).orElse(null);
		if (!this.acknowledgements.remove(head.id(), key)) {
			return "“%s”没有被确认过，或已经撤回。".formatted(title);
		}
		this.audit.record("撤回确认", head.label(), (old != null) ? title + "：" + old.reason() : title, null);
		return "已撤回对“%s”的确认。".formatted(title);
	}

	private Manuscript fixed(long id, int version, Manuscript content, String key) {
		return this.checks.of(id, version, content)
			.find(key)
			.map(Finding::fix)
			.map((fix) -> fix.change().apply(content))
			.orElse(content);
	}

	private Optional<Finding> find(ManuscriptHead head, String key) {
		return this.checks.of(head.id(), head.version(), this.manuscripts.content(head.id(), head.version())).find(key);
	}

	private static boolean isUnprintable(int character) {
		return Character.getType(character) == Character.CONTROL && character != '\n' && character != '\r'
				&& character != '\t';
	}

}
