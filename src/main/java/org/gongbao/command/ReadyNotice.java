package org.gongbao.command;

import java.util.List;

/** What an operator should read on the console when the portal has started. */
public interface ReadyNotice {

	/**
	 * The lines to print, asked for once at each start.
	 * @param address of the portal, with a slash at the end
	 * @return in Chinese, empty if there is nothing to say
	 */
	List<String> lines(String address);

}
