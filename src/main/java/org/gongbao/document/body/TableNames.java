package org.gongbao.document.body;

/**
 * Names the tables of a text: after the line above, where that is a caption, else by
 * their order.
 */
final class TableNames {

	private static final int LONGEST_CAPTION = 30;

	private String above = "";

	private int tables;

	private String name = "";

	void enter(Element element) {
		if (element.role() == Role.TABLE) {
			this.tables++;
			this.name = this.above.isEmpty() ? "表格" + this.tables : "表格" + this.tables + "：" + this.above;
		}
		String text = element.text();
		boolean caption = !text.isEmpty() && text.length() <= LONGEST_CAPTION && !Draft.endsSentence(text);
		this.above = caption ? text : "";
	}

	/** The name of the table entered last. */
	String name() {
		return this.name;
	}

}
