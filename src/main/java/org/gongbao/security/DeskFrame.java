package org.gongbao.security;

import java.util.List;

/**
 * What stands round every page of the desk.
 *
 * @param name the person signed in
 * @param roles what the person is, in words
 * @param entries the navigation
 */
record DeskFrame(String name, String roles, List<Entry> entries) {

	/**
	 * An entry of the navigation.
	 *
	 * @param label what it is called
	 * @param url where it leads
	 * @param section the name of the section
	 * @param waiting how much waits there, 0 for nothing
	 */
	record Entry(String label, String url, String section, int waiting) {

	}

}
