package org.gongbao.archive;

/**
 * How large a picture is, as browsers show it: turned as it says it should be.
 *
 * @param width its width in pixels, positive
 * @param height its height in pixels, positive
 */
public record PictureSize(int width, int height) {

	/**
	 * Refuses what nobody could see.
	 */
	public PictureSize {
		if (width <= 0 || height <= 0) {
			throw new IllegalArgumentException("No picture: " + width + " by " + height);
		}
	}

}
