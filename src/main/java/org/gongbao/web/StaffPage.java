package org.gongbao.web;

/**
 * What a page of the desk says of itself to the layout.
 *
 * @param title its heading
 * @param section where in the desk it stands
 */
public record StaffPage(String title, Section section) {

	/**
	 * A page of the desk.
	 * @param title its heading
	 * @param section where in the desk it stands
	 * @return the page
	 */
	public static StaffPage of(String title, Section section) {
		return new StaffPage(title, section);
	}

	/** The parts of the desk, in the order of the navigation. */
	public enum Section {

		/** Issues being made. */
		DRAFTS("期次", "/staff"),

		/** What waits for this person. */
		QUEUE("待我审核", "/staff/queue"),

		/** Bringing in a text. */
		IMPORT("导入", "/staff/import"),

		/** What is public, to correct or withdraw. */
		PUBLISHED("已发布", "/staff/published"),

		/** What citizens look for. */
		READERS("读者", "/staff/readers"),

		/** The audit log. */
		AUDIT("操作记录", "/staff/audit"),

		/** Accounts. */
		PEOPLE("人员", "/staff/people"),

		/** One's own account. */
		ACCOUNT("我的账号", "/staff/account"),

		/** No part of it: what could not be shown. */
		ELSEWHERE("编校台", "/staff");

		private final String label;

		private final String url;

		Section(String label, String url) {
			this.label = label;
			this.url = url;
		}

		/**
		 * What the navigation calls it.
		 * @return the Chinese name
		 */
		public String label() {
			return this.label;
		}

		/**
		 * Where it is.
		 * @return the path
		 */
		public String url() {
			return this.url;
		}

	}

}
