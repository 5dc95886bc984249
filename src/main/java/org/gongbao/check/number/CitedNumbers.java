package org.gongbao.check.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Known.Held;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Letters;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;
import org.gongbao.manuscript.PartKey;

/** Numbers of other documents that a document cites. */
@Component
@Order(110)
class CitedNumbers implements Check {

	private static final int SHORTEST_TITLE = 8;

	@Override
	public void check(Subject subject, Findings findings) {
		Map<PartKey, ManuscriptDocument> documents = subject.content().documents();
		Set<String> cited = new TreeSet<>();
		documents.values().forEach((document) -> document.relations().forEach((found) -> cited.add(found.number())));
		Set<String> held = new HashSet<>();
		subject.known().bearing(cited).stream().map(Held::number).forEach(held::add);
		documents.values().stream().map(ManuscriptDocument::number).forEach(held::add);
		Map<String, FoundRelation> byTitle = new HashMap<>();
		documents.forEach((key, document) -> {
			unknown(key, document, held, findings);
			later(key, document, findings);
			differing(key, document, byTitle, findings);
		});
		if (!cited.isEmpty()) {
			findings.passed("引用的%d个文号都能对上".formatted(cited.size()));
		}
	}

	private static void unknown(PartKey key, ManuscriptDocument document, Set<String> held, Findings findings) {
		Map<String, String> unknown = new LinkedHashMap<>();
		for (FoundRelation relation : document.relations()) {
			if (!held.contains(relation.number())) {
				unknown.putIfAbsent(relation.number(), relation.printed());
			}
		}
		if (!unknown.isEmpty()) {
			List<String> numbers = List.copyOf(unknown.keySet());
			findings.add(Found.advisory("cited-unknown", key, "relations")
				.saying((numbers.size() == 1) ? "引用的“%s”本站没有".formatted(numbers.getFirst())
						: "引用的%d个文号本站没有".formatted(numbers.size()),
						"“%s”没有在本站公开。上级或外地的文件不必处理，请只核对文号有没有认错。".formatted(String.join("”“", numbers)))
				.about(String.join("|", new TreeSet<>(numbers)))
				.showing(unknown.values().iterator().next()));
		}
	}

	private static void later(PartKey key, ManuscriptDocument document, Findings findings) {
		for (FoundRelation relation : document.relations()) {
			Integer year = DocNumber.parse(relation.number()).map(DocNumber::year).orElse(null);
			if (year != null && document.issuedOn() != null && year > document.issuedOn().getYear()) {
				findings.add(Found.advisory("cited-later", key, "relations")
					.saying("引用了以后的文号“%s”".formatted(relation.number()),
							"本文成文于%d年，却引用%d年的文件，可能有一个年份认错。".formatted(document.issuedOn().getYear(), year))
					.about(relation.number())
					.showing(relation.printed()));
			}
		}
	}

	private static void differing(PartKey key, ManuscriptDocument document, Map<String, FoundRelation> byTitle,
			Findings findings) {
		for (FoundRelation relation : document.relations()) {
			String core = core(relation.title());
			FoundRelation first = (core.length() >= SHORTEST_TITLE) ? byTitle.putIfAbsent(core, relation) : null;
			if (first != null && !first.number().equals(relation.number())) {
				findings.add(Found.advisory("cited-differs", key, "relations")
					.saying("引用“%s”，前文作“%s”".formatted(relation.number(), first.number()),
							"同一份《%s》前后引用的文号不同，可能有一处认错。请对照印本。".formatted(relation.title()))
					.about(relation.number() + "|" + first.number())
					.showing(relation.printed()));
			}
		}
	}

	private static String core(@Nullable String title) {
		String letters = (title != null) ? Letters.of(title) : "";
		int about = letters.indexOf("关于");
		return (about > 0 && !letters.contains("转发") && !letters.contains("批转")) ? letters.substring(about) : letters;
	}

}
