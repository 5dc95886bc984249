package org.gongbao.security.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.security.Role;
import org.gongbao.web.Problems;

/**
 * What an administrator types about a person.
 *
 * @param login the name typed to sign in
 * @param name the person's name
 * @param roles the codes of the roles ticked
 */
record PersonForm(String login, String name, List<String> roles) {

	private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

	private static final int LONGEST_NAME = 40;

	static PersonForm of(@Nullable String login, @Nullable String name, @Nullable List<String> roles) {
		return new PersonForm(Accounts.normal((login != null) ? login : ""),
				(name != null) ? name.replaceAll("\\p{Cntrl}", "").strip() : "", (roles != null) ? roles : List.of());
	}

	static PersonForm empty() {
		return new PersonForm("", "", List.of());
	}

	Problems problems() {
		Problems problems = new Problems();
		loginObjection(this.login).ifPresent((message) -> problems.add("login", message));
		return withoutLogin(problems);
	}

	Problems problemsWithoutLogin() {
		return withoutLogin(new Problems());
	}

	private Problems withoutLogin(Problems problems) {
		nameObjection(this.name).ifPresent((message) -> problems.add("name", message));
		rolesObjection().ifPresent((message) -> problems.add("roles", message));
		return problems;
	}

	/** The roles ticked; what is none is left out. */
	Set<Role> chosen() {
		Set<Role> chosen = EnumSet.noneOf(Role.class);
		for (Role role : Role.values()) {
			if (this.roles.stream().anyMatch((code) -> code.toLowerCase(Locale.ROOT).equals(role.code()))) {
				chosen.add(role);
			}
		}
		return chosen;
	}

	private Optional<String> rolesObjection() {
		Set<Role> chosen = chosen();
		if (chosen.isEmpty()) {
			return Optional.of("还没有选角色，至少选一个。");
		}
		boolean mixed = chosen.contains(Role.ADMINISTRATOR) && chosen.size() > 1;
		return mixed ? Optional.of("管理员只管人员，不能同时采编、审核或签发。请为这位同事另建一个账号。") : Optional.empty();
	}

	static Optional<String> objection(String login, String name) {
		return loginObjection(login).or(() -> nameObjection(name));
	}

	static Optional<String> loginObjection(String login) {
		if (login.isEmpty()) {
			return Optional.of("还没有填登录名。");
		}
		return LOGIN.matcher(login).matches() ? Optional.empty() : Optional.of("登录名用2至40个小写字母、数字、点、横线或下划线，以字母或数字开头。");
	}

	static Optional<String> nameObjection(String name) {
		if (name.isBlank()) {
			return Optional.of("还没有填姓名。");
		}
		return (name.codePointCount(0, name.length()) <= LONGEST_NAME) ? Optional.empty()
				: Optional.of("姓名最多" + LONGEST_NAME + "个字。");
	}

}
