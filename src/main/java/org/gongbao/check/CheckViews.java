package org.gongbao.check;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.gongbao.check.CheckController.Refused;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;

/** Makes the page of the checks. */
@Component
class CheckViews {

	private final Checks checks;

	private final Manuscripts manuscripts;

	private final CurrentStaff staff;

	private final ObjectProvider<CheckAside> asides;

	CheckViews(Checks checks, Manuscripts manuscripts, CurrentStaff staff, ObjectProvider<CheckAside> asides) {
		this.checks = checks;
		this.manuscripts = manuscripts;
		this.staff = staff;
		this.asides = asides;
	}

	CheckReport report(ManuscriptHead head) {
		return this.checks.of(head.id(), head.version(), this.manuscripts.content(head.id(), head.version()));
	}

	@Nullable Object aside(long id, CheckReport report) {
		return Optional.ofNullable(this.asides.getIfAvailable()).map((aside) -> aside.of(id, report)).orElse(null);
	}

	CheckView of(ManuscriptHead head, CheckReport report, Refused refused) {
		List<Finding> advisory = report.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ADVISORY)
			.toList();
		return new CheckView(head.id(), subtitle(head), "/staff/drafts/" + head.id(), refused.why(),
				field(report, head, refused), items(head, report, report.blocking(), refused),
				items(head, report, advisory, refused), report.confirmed().size(),
				items(head, report, report.notes(), refused), report.passed(), mayFix(head), mayConfirm(head));
	}

	private static List<CheckView.Item> items(ManuscriptHead head, CheckReport report, List<Finding> findings,
			Refused refused) {
		return findings.stream()
			.map((finding) -> CheckView.Item.of(head.id(), finding, Alike.of(report, finding), refused))
			.toList();
	}

	// A link leads to the field only where the page shows one.
	private @Nullable String field(CheckReport report, ManuscriptHead head, Refused refused) {
		boolean shown = mayConfirm(head)
				&& report.unconfirmed().stream().anyMatch((finding) -> finding.key().equals(refused.key()));
		return shown ? "r-" + refused.key() : null;
	}

	private static String subtitle(ManuscriptHead head) {
		String serial = (head.serial() != null) ? "（总第" + head.serial() + "期）" : "";
		String state = head.isOpen() ? "" : " 已经结束，只供查看";
		return head.label() + serial + " 第" + head.version() + "版" + state;
	}

	private boolean mayFix(ManuscriptHead head) {
		return head.isOpen() && is(Role.EDITOR);
	}

	private boolean mayConfirm(ManuscriptHead head) {
		return head.isOpen() && (is(Role.EDITOR) || is(Role.REVIEWER) || is(Role.PUBLISHER));
	}

	private boolean is(Role role) {
		return this.staff.find().filter((StaffMember member) -> member.is(role)).isPresent();
	}

}
