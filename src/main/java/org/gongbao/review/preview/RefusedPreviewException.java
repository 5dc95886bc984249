package org.gongbao.review.preview;

/** There is no preview now; the message is a Chinese sentence. */
class RefusedPreviewException extends RuntimeException {

	RefusedPreviewException(String message) {
		super(message);
	}

}
