package org.gongbao.review.publish;

import java.util.List;

/** A manuscript cannot be made public now; the sentences say why, in Chinese. */
class RefusedPublicationException extends RuntimeException {

	private final transient List<String> sentences;

	RefusedPublicationException(List<String> sentences) {
		super(String.join("", sentences));
		this.sentences = List.copyOf(sentences);
	}

	RefusedPublicationException(String sentence) {
		this(List.of(sentence));
	}

	List<String> sentences() {
		return this.sentences;
	}

}
