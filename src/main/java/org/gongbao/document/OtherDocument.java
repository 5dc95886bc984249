package org.gongbao.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A public document as another one's page names it.
 *
 * @param id the id within this database
 * @param number the number in canonical form, may be null
 * @param title the title
 * @param path its page, not yet percent-encoded
 * @param publishedAt when it became public here
 */
public record OtherDocument(long id, @Nullable String number, String title, String path, Instant publishedAt) {

	/**
	 * The shortest name by which readers know it.
	 * @return its number, else its title in 《》
	 */
	public String name() {
		return (this.number != null) ? this.number : "《" + this.title + "》";
	}

}
