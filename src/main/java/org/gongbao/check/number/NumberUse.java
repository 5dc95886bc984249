package org.gongbao.check.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Known.Held;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Letters;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** No number is borne twice. */
@Component
@Order(70)
class NumberUse implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		Map<String, PartKey> first = new HashMap<>();
		subject.content().documents().forEach((key, document) -> {
			String number = document.number();
			PartKey other = (number != null) ? first.putIfAbsent(number, key) : null;
			if (number != null && other != null) {
				findings.add(Found.blocking("number-twice", key, "number")
					.saying("文号“%s”在本期用了两次".formatted(number),
							"“%s”也用这个文号，请对照印本，核对哪一个认错。".formatted(findings.name(other)))
					.about(number));
			}
		});
		List<Held> held = subject.known().bearing(first.keySet());
		first.forEach((number, key) -> subject.content()
			.document(key)
			.ifPresent((document) -> held.stream()
				.filter((other) -> other.number().equals(number))
				.forEach((other) -> compare(key, document, other, findings))));
		if (!first.isEmpty()) {
			findings.passed("文号没有重复");
		}
	}

	private static void compare(PartKey key, ManuscriptDocument document, Held other, Findings findings) {
		boolean same = Letters.sameTitle(document.title(), other.title());
		String title = Excerpt.beginning(other.title(), 40);
		if (same && other.issue() != null) {
			findings.add(Found.blocking("number-public", key, "number")
				.saying("“%s”已经公开过".formatted(other.number()),
						"%s已经刊登“%s”，文号和标题都相同。请核对是否重复收录。".formatted(other.issue(), title))
				.about(other.number() + other.issue()));
		}
		else if (!same) {
			findings.add(Found.advisory("number-public-otherwise", key, "number")
				.saying("文号“%s”已有另一份文件使用".formatted(other.number()),
						"%s的“%s”也用这个文号。请对照印本；两份确实同号的，请说明。".formatted((other.issue() != null) ? other.issue() : "本站",
								title))
				.about(other.number() + other.title()));
		}
	}

}
