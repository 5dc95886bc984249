package org.gongbao.check.validity;

import java.util.HashMap;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Letters;
import org.gongbao.manuscript.PartKey;

/** No document is there twice. */
@Component
@Order(140)
class Twice implements Check {

	/** Shorter texts may well be alike. */
	private static final int LONG = 80;

	@Override
	public void check(Subject subject, Findings findings) {
		Map<String, PartKey> titles = new HashMap<>();
		Map<String, PartKey> texts = new HashMap<>();
		subject.content().documents().forEach((key, document) -> {
			String title = Letters.of(document.title());
			String text = Letters.of(document.text());
			PartKey byTitle = title.isEmpty() ? null : titles.putIfAbsent(title, key);
			PartKey byText = (text.length() < LONG) ? null : texts.putIfAbsent(text, key);
			if (byTitle != null || byText != null) {
				findings.add(Found.advisory("document-twice", key, "title")
					.saying((byTitle != null) ? "标题与另一件相同" : "正文与另一件相同", "本期另有一件标题或正文完全相同，可能收了两次。多出的一件请删去；确实是两件的，请说明。")
					.about((byTitle != null) ? title : text.substring(0, LONG)));
			}
		});
	}

}
