package org.gongbao.web;

/** How much waits in a part of the desk for whoever is signed in. */
public interface DeskCount {

	/**
	 * Which part.
	 * @return the section beside whose name the number stands
	 */
	StaffPage.Section section();

	/**
	 * How much waits there.
	 * @return the number, 0 for nothing
	 */
	int waiting();

}
