package org.gongbao.document.body;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongbao.archive.PictureSize;

/** Knows where the pictures are that a text shows. */
public interface Figures {

	/** Knows none. */
	Figures NONE = (name) -> Optional.empty();

	/**
	 * Where a picture is.
	 * @param name its name, as the text gives it
	 * @return the picture, empty if none of that name is held
	 */
	Optional<Held> find(String name);

	/**
	 * A file that a text names as a picture.
	 *
	 * @param url its address, encoded
	 * @param shown whether browsers show it; else there is only a link
	 * @param size how large it is, null where nobody knows
	 */
	record Held(String url, boolean shown, @Nullable PictureSize size) {

	}

}
