package org.gongbao.security.signin;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a picture that nobody keeps. */
public final class Svg {

	private Svg() {
	}

	/**
	 * Answers with a picture.
	 * @param picture an SVG document
	 * @return the answer
	 */
	public static ResponseEntity<String> answer(String picture) {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml"))
			.cacheControl(CacheControl.noStore())
			.body(picture);
	}

}
