package org.gongbao.review;

import java.util.List;

import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;

/** The three reviews (三审), each by another person. */
public enum Level {

	/** By a colleague of the editor. */
	FIRST(1, "初审"),

	/** By a reviewer. */
	SECOND(2, "复审"),

	/** By whoever answers for the publication. */
	FINAL(3, "终审");

	private final int number;

	private final String label;

	Level(int number, String label) {
		this.number = number;
		this.label = label;
	}

	/**
	 * Which one in their order.
	 * @return 1, 2 or 3
	 */
	public int number() {
		return this.number;
	}

	/**
	 * What pages call it.
	 * @return the Chinese name
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The name in one character, for the boxes of the queue.
	 * @return 初, 复 or 终
	 */
	public String sign() {
		return this.label.substring(0, 1);
	}

	/**
	 * Whether a person's roles allow this review.
	 * @param member the person
	 * @return true if one of them does
	 */
	public boolean isFor(StaffMember member) {
		return roles().stream().anyMatch(member::is);
	}

	/**
	 * The roles that allow this review, in words.
	 * @return such as 采编或审核
	 */
	public String roleLabels() {
		return String.join("或", roles().stream().map(Role::label).toList());
	}

	/**
	 * Reads a {@link #number()}.
	 * @param number 1, 2 or 3
	 * @return the level
	 */
	public static Level of(int number) {
		return switch (number) {
			case 1 -> FIRST;
			case 2 -> SECOND;
			case 3 -> FINAL;
			default -> throw new IllegalArgumentException("No review " + number);
		};
	}

	private List<Role> roles() {
		return switch (this) {
			case FIRST -> List.of(Role.EDITOR, Role.REVIEWER);
			case SECOND -> List.of(Role.REVIEWER);
			case FINAL -> List.of(Role.PUBLISHER);
		};
	}

}
