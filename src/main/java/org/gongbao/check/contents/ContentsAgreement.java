package org.gongbao.check.contents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Letters;
import org.gongbao.check.text.Redraft;
import org.gongbao.manuscript.IssueFacts.Line;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** The contents say of a document what the document says of itself. */
@Component
@Order(30)
class ContentsAgreement implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		List<Line> lines = subject.facts().contents();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Optional<PartKey> key = Optional.ofNullable(line.document()).flatMap(PartKey::parse);
			Optional<ManuscriptDocument> document = key.flatMap(subject.content()::document);
			if (key.isPresent() && document.isPresent()) {
				title(i + 1, line, key.get(), document.get(), findings);
				page(i + 1, line, key.get(), document.get(), findings);
				section(i + 1, line, key.get(), document.get(), findings);
			}
		}
		findings.passed("目录的标题、页码、栏目与文件一致");
	}

	private static void title(int number, Line line, PartKey key, ManuscriptDocument document, Findings findings) {
		if (document.title().isBlank() || line.title().isBlank() || Letters.sameTitle(line.title(), document.title())) {
			return;
		}
		findings.add(Found.blocking("line-title-differs", key, "title")
			.saying("标题与目录第%d条不同".formatted(number),
					"目录作“%s”，文件作“%s”。请对照印本，改正其中一处。".formatted(line.title(), document.title()))
			.about(Letters.of(line.title()) + "|" + Letters.of(document.title()))
			.showing(document.title())
			.fixedBy("目录改成与文件一致", ContentsLines.changed(key,
					(old) -> new Line(old.section(), document.title(), old.page(), old.kind(), old.document()))));
	}

	private static void page(int number, Line line, PartKey key, ManuscriptDocument document, Findings findings) {
		if (Objects.equals(line.page(), document.page())) {
			return;
		}
		Found found = Found.blocking("line-page-differs", key, "page").about(line.page() + "|" + document.page());
		if (document.page() != null) {
			String words = (line.page() != null) ? "页码与目录第%d条不同".formatted(number) : "目录第%d条没有页码".formatted(number);
			String sentence = (line.page() != null) ? "目录作第%d页，文件作第%d页，请对照印本。".formatted(line.page(), document.page())
					: "文件在第%d页，目录没有写页码。".formatted(document.page());
			findings.add(found.saying(words, sentence)
				.fixedBy("目录页码改为%d".formatted(document.page()), ContentsLines.changed(key,
						(old) -> new Line(old.section(), old.title(), document.page(), old.kind(), old.document()))));
		}
		else {
			findings.add(found.saying("没有页码", "目录第%d条作第%d页，文件没有填页码。".formatted(number, line.page()))
				.fixedBy("页码填为%d".formatted(line.page()),
						Redraft.of(key, (old) -> Redraft.placed(old.section(), line.page()).apply(old))));
		}
	}

	private static void section(int number, Line line, PartKey key, ManuscriptDocument document, Findings findings) {
		String section = (document.section() != null) ? document.section() : "";
		if (Letters.of(section).equals(Letters.of(line.section()))) {
			return;
		}
		findings.add(Found.blocking("line-section-differs", key, "section")
			.saying("栏目与目录第%d条不同".formatted(number),
					"目录在“%s”之下，文件填的是“%s”，请对照印本。".formatted(named(line.section()), named(section)))
			.about(line.section() + "|" + section)
			.fixedBy("栏目改为“%s”".formatted(named(line.section())), Redraft.of(key,
					(old) -> Redraft.placed(line.section().isBlank() ? null : line.section(), old.page()).apply(old))));
	}

	private static String named(String section) {
		return section.isBlank() ? "无栏目" : section;
	}

}
