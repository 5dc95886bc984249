package org.gongbao.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param staffId the staff member, null for the portal itself, the command line and
 * whoever is not signed in
 * @param name how the log names the actor
 * @param address the network address the request came from, null if there was none
 */
public record Actor(@Nullable Long staffId, String name, @Nullable String address) {

	/** The portal acting by itself, such as at the minute of a scheduled publication. */
	public static final Actor PORTAL = new Actor(null, "系统", null);

	/** Whoever has a shell on the machine. */
	public static final Actor COMMAND_LINE = new Actor(null, "命令行", null);

	/**
	 * Somebody who has not signed in.
	 * @param address where the request came from
	 * @return the actor
	 */
	public static Actor stranger(String address) {
		return new Actor(null, "未登录", address);
	}

}
