package org.gongbao.publishing;

import org.jspecify.annotations.Nullable;

/**
 * How an item is named to people, and where its page is.
 *
 * @param kind its kind
 * @param id its id among its kind
 * @param number the number by which it is cited (通政办发〔2023〕12号, 2023年第2期), may be null
 * @param title its title
 * @param path its page, not yet percent-encoded
 */
public record ItemName(ItemKind kind, long id, @Nullable String number, String title, String path) {

	/**
	 * The shortest name that people use.
	 * @return the number, or the title where there is none
	 */
	public String label() {
		return (this.number != null) ? this.number : this.title;
	}

	/**
	 * Title and number together, as readers are told of it.
	 * @return such as 关于……的意见（通政办发〔2023〕12号）
	 */
	public String said() {
		boolean numbered = this.number != null && !this.title.contains(this.number);
		return numbered ? this.title + "（" + this.number + "）" : this.title;
	}

	/**
	 * Number and title together, as the audit log names the item.
	 * @return such as 通政办发〔2023〕12号《关于……的意见》
	 */
	public String full() {
		return (this.number != null) ? this.number + "《" + this.title + "》" : "《" + this.title + "》";
	}

}
