package org.gongbao.check.validity;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Letters;
import org.gongbao.check.text.Redraft;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;
import org.gongbao.document.RelationKind;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;
import org.gongbao.manuscript.PartKey;

/**
 * What a document ends or changes is recorded, and a person has confirmed it: readers of
 * the other document will be told that it holds no more.
 */
@Component
@Order(120)
class Repeals implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		subject.content().documents().forEach((key, document) -> {
			String text = (document.fullText() != null) ? document.text() + "\n\n" + document.fullText()
					: document.text();
			recorded(key, document, text, findings);
			stated(key, document, text, findings);
			confirmed(key, document, findings);
		});
		findings.passed("写明的废止都已登记并经人确认");
	}

	private static void recorded(PartKey key, ManuscriptDocument document, String text, Findings findings) {
		for (Endings.Ending ending : Endings.in(text)) {
			String shown = Excerpt.beginning(ending.sentence(), 60);
			if (ending.numbers().isEmpty()) {
				findings.add(Found.note("repeal-unnamed", key, "relations")
					.saying("写明有文件失效，但没有文号", "知道是哪些文件的，请在“与其他文件的关系”里补上，读者查到那些文件时就会看到已经失效。")
					.about(Letters.of(ending.sentence()))
					.showing(shown));
			}
			for (Occurrence each : ending.numbers()) {
				String number = each.number().canonical();
				if (!number.equals(document.number()) && !has(document, RelationKind.REPEALS, number)
						&& !has(document, RelationKind.REPEALS_PART, number)) {
					findings.add(Found.advisory("repeal-not-recorded", key, "relations")
						.saying("正文废止“%s”，没有登记".formatted(number), "登记以后，读者查到那份文件时会看到它已废止。只是提到、并没有废止它的，请说明。")
						.about(number)
						.showing(shown)
						.fixedBy("登记为废止“%s”".formatted(number),
								Redraft.of(key, Redraft.relations((old) -> repealing(old, each)))));
				}
			}
		}
	}

	private static void stated(PartKey key, ManuscriptDocument document, String text, Findings findings) {
		if (document.relations().stream().noneMatch((relation) -> relation.kind() == RelationKind.REPEALS)) {
			return;
		}
		List<String> named = DocNumbers.findIn(text)
			.stream()
			.map(Occurrence::number)
			.map(DocNumber::canonical)
			.toList();
		for (FoundRelation relation : document.relations()) {
			if (relation.kind() == RelationKind.REPEALS
					&& !(named.contains(relation.number()) && Endings.mentioned(text))) {
				findings.add(Found.advisory("repeal-not-in-text", key, "relations")
					.saying("登记了废止“%s”，正文没有写".formatted(relation.number()), "正文里找不到废止它的话。请核对；登记错了的请删去。")
					.about(relation.number()));
			}
		}
	}

	private static void confirmed(PartKey key, ManuscriptDocument document, Findings findings) {
		for (FoundRelation relation : document.relations()) {
			boolean weighty = relation.kind() != RelationKind.CITES && relation.kind() != RelationKind.BASED_ON;
			if (weighty && !relation.confirmed()) {
				String what = relation.kind().label();
				findings.add(Found.advisory("relation-unconfirmed", key, "relations")
					.saying("%s“%s”还没有确认".formatted(what, relation.number()),
							"这是从正文里认出来的。发布后，那份文件会标明已被本文%s，请确认无误。".formatted(what))
					.about(relation.kind() + relation.number())
					.showing(relation.printed())
					.fixedBy("确认%s“%s”".formatted(what, relation.number()),
							Redraft.of(key, Redraft.relations((old) -> confirming(old, relation)))));
			}
		}
	}

	private static boolean has(ManuscriptDocument document, RelationKind kind, String number) {
		return document.relations()
			.stream()
			.anyMatch((relation) -> relation.kind() == kind && relation.number().equals(number));
	}

	/** A mention of the number becomes a repeal; without one it is added. */
	private static List<FoundRelation> repealing(List<FoundRelation> old, Occurrence found) {
		String number = found.number().canonical();
		List<FoundRelation> relations = new ArrayList<>();
		boolean changed = false;
		for (FoundRelation each : old) {
			boolean same = each.number().equals(number);
			changed |= same;
			relations
				.add(same ? new FoundRelation(RelationKind.REPEALS, number, each.printed(), each.title(), true) : each);
		}
		if (!changed) {
			relations.add(new FoundRelation(RelationKind.REPEALS, number, found.printed().strip(), null, true));
		}
		return relations;
	}

	private static List<FoundRelation> confirming(List<FoundRelation> old, FoundRelation wanted) {
		return old.stream()
			.map((each) -> each.equals(wanted)
					? new FoundRelation(each.kind(), each.number(), each.printed(), each.title(), true) : each)
			.toList();
	}

}
