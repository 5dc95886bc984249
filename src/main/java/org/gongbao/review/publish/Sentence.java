package org.gongbao.review.publish;

/** The sentence that has to be copied before anything becomes public. */
final class Sentence {

	private Sentence() {
	}

	static String of(String label, int documents) {
		return "发布 " + label + "，" + documents + "件文件";
	}

}
