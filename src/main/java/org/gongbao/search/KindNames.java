package org.gongbao.search;

import org.gongbao.publishing.ItemKind;

/** The kinds in words for citizens. */
final class KindNames {

	private KindNames() {
	}

	static String of(ItemKind kind) {
		return switch (kind) {
			case ISSUE -> "公报";
			case DOCUMENT -> "文件";
			case APPOINTMENT -> "任免";
			case CHRONICLE -> "大事记";
		};
	}

}
