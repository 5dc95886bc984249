package org.gongbao.issue;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that begins a page of its own in the booklet of an issue. What it shows is
 * made when the page comes to it and is not kept: an issue may have hundreds of pages.
 *
 * @param contentsOrdinal the contents line (from 1) that leads to it, null for none
 * @param anchor its address within the page
 * @param template the template whose fragment {@code printed(view, anchor)} shows it
 * @param maker makes what that fragment shows; null if it was withdrawn a moment ago
 */
public record BookletItem(@Nullable Integer contentsOrdinal, String anchor, String template,
		Supplier<? extends @Nullable Object> maker) {

	/** Makes what its fragment shows; null where there is nothing any more. */
	public @Nullable Object view() {
		return this.maker.get();
	}

}
