package org.gongbao.check;

/** How much a finding weighs. */
public enum Severity {

	/** Stands in the way of publication. */
	BLOCKING("必改", "must"),

	/** Must be looked at; may stay if a reason is given. */
	ADVISORY("核对", "confirm"),

	/** Good to know. */
	NOTE("提示", "note");

	private final String label;

	private final String css;

	Severity(String label, String css) {
		this.label = label;
		this.css = css;
	}

	/**
	 * What pages call it.
	 * @return the Chinese word
	 */
	public String label() {
		return this.label;
	}

	/**
	 * What its tag's class ends in.
	 * @return such as {@code must}
	 */
	public String css() {
		return this.css;
	}

}
