package org.gongbao.issue;

/**
 * An issue that is or was public, as far as shelves and lists need it.
 *
 * @param ref which issue
 * @param title the gazette's name
 * @param state how much of it is here
 */
public record HeldIssue(IssueRef ref, String title, State state) {

	/** How much of an issue is here. */
	public enum State {

		/** Its texts. */
		PRESENT("present", "收录"),
		/** The printed edition as PDF, and no text. */
		PDF_ONLY("pdf-only", "仅有PDF"),
		/** Its table of contents, and no text. */
		CONTENTS_ONLY("contents-only", "仅有目录"),
		/** It was public and has been taken back. */
		WITHDRAWN("withdrawn", "已撤回"),
		/** Nothing. */
		MISSING("missing", "缺");

		private final String code;

		private final String word;

		State(String code, String word) {
			this.code = code;
			this.word = word;
		}

		/**
		 * The state in JSON and in classes.
		 * @return such as {@code pdf-only}
		 */
		public String code() {
			return this.code;
		}

		/**
		 * The state in words.
		 * @return such as 仅有PDF
		 */
		public String word() {
			return this.word;
		}

	}

}
