package org.gongbao.desk;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;

/** What people call the parts of a draft. */
public final class PartNames {

	private PartNames() {
	}

	/**
	 * A part by its name.
	 * @param key which part
	 * @param content the draft it is, or was, part of
	 * @return such as 目录和版权信息, or the short title of a document
	 */
	public static String of(PartKey key, Manuscript content) {
		PartContent part = content.parts().get(key);
		return (part instanceof ManuscriptDocument document) ? ShortName.of(document.title()) : plain(key);
	}

	/**
	 * A part whose content is not at hand.
	 * @param key which part
	 * @return its name
	 */
	public static String plain(PartKey key) {
		return switch (key.value()) {
			case "facts" -> "目录和版权信息";
			case "appointments" -> "人事任免";
			case "chronicle" -> "大事记";
			default -> "文件" + key.documentNumber();
		};
	}

}
