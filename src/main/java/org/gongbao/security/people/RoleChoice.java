package org.gongbao.security.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.gongbao.security.Role;

/**
 * A role to tick.
 *
 * @param code what is sent
 * @param label what it is called
 * @param meaning what it may do
 * @param chosen whether it is ticked
 */
record RoleChoice(String code, String label, String meaning, boolean chosen) {

	static List<RoleChoice> of(Set<Role> chosen) {
		return Arrays.stream(Role.values())
			.map((role) -> new RoleChoice(role.code(), role.label(), meaning(role), chosen.contains(role)))
			.toList();
	}

	private static String meaning(Role role) {
		return switch (role) {
			case EDITOR -> "导入、编辑各期，提出更正";
			case REVIEWER -> "审核别人编辑的内容";
			case PUBLISHER -> "终审、发布、批准更正和撤回";
			case ADMINISTRATOR -> "管理人员；不能同时有别的角色，也不能发布";
		};
	}

}
