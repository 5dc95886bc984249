package org.gongbao.security.people;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.gongbao.command.Command;
import org.gongbao.web.SiteIdentity;

/**
 * The command {@code staff invite}: the way back for an operator whose administrators are
 * all gone.
 */
@Component
class StaffCommand implements Command {

	private final ObjectProvider<People> people;

	private final ObjectProvider<SiteIdentity> site;

	StaffCommand(ObjectProvider<People> people, ObjectProvider<SiteIdentity> site) {
		this.people = people;
		this.site = site;
	}

	@Override
	public String name() {
		return "staff";
	}

	@Override
	public String usage() {
		return "staff invite LOGIN NAME";
	}

	@Override
	public int run(List<String> arguments) {
		return run(arguments, System.out, System.err);
	}

	int run(List<String> arguments, PrintStream out, PrintStream err) {
		if (arguments.size() != 3 || !arguments.getFirst().equals("invite")) {
			err.println("用法：" + usage());
			return UNUSABLE;
		}
		String login = Accounts.normal(arguments.get(1));
		String name = arguments.get(2).strip();
		Optional<String> wrong = PersonForm.objection(login, name);
		if (wrong.isPresent()) {
			err.println(wrong.get());
			return UNUSABLE;
		}
		try {
			print(People.subject(login, name), this.people.getObject().inviteAdministrator(login, name), out);
			return DONE;
		}
		catch (RefusedChangeException ex) {
			err.println(ex.sentence());
			return UNUSABLE;
		}
	}

	private void print(String who, Invitation invitation, PrintStream out) {
		String base = this.site.getObject().site().baseUrl();
		out.printf("管理员%s可以用下面的链接设定密码，%s前有效，只能用一次：%n%s%s%n", who, Times.minute(invitation.expiresAt()),
				base.isEmpty() ? "（门户地址）" : base, invitation.path());
	}

}
