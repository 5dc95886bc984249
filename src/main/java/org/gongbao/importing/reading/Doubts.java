package org.gongbao.importing.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks over the whole issue once it is read and remarks what does not agree.
 */
final class Doubts {

	private static final Pattern LATIN_AND = Pattern.compile("[\\p{IsHan}”》]\\s*\\band\\b\\s*[\\p{IsHan}“《]");

	private final List<Line> lines;

	private final Ledger ledger;

	Doubts(List<Line> lines, Ledger ledger) {
		this.lines = lines;
		this.ledger = ledger;
	}

	void check(ReadIssue issue, Contents contents, List<Head> heads) {
		checkContents(issue, contents, heads);
		new NumberDoubts(this.ledger).check(issue);
		checkHeads(issue);
		checkAppointments(issue);
		checkChronicle(issue);
		checkLines();
	}

	private void checkContents(ReadIssue issue, Contents contents, List<Head> heads) {
		Set<TocItem> found = new HashSet<>();
		List<Head> documents = heads.stream().filter((head) -> head.kind() == ReadTocEntry.Kind.DOCUMENT).toList();
		for (Head head : heads) {
			if (head.item() != null) {
				found.add(head.item());
			}
		}
		for (TocItem item : contents.items()) {
			if (!found.contains(item)) {
				this.ledger.remark(item.line(), "toc-entry-without-item",
						"目录中的“%s”在正文里没有找到，请核对正文是否缺页或标题认错。".formatted(Texts.clip(item.toEntry().title())));
			}
		}
		for (int i = 0; i < documents.size() && !contents.isEmpty(); i++) {
			ReadDocument document = issue.documents().get(i);
			TocItem item = documents.get(i).item();
			if (item == null) {
				this.ledger.remark(document.titleLine(), "not-in-toc",
						"“%s”不在目录里，请核对是否漏列。".formatted(Texts.clip(document.title())));
			}
			else if (!Titles.isOrder(item.main()) && !Chars.key(item.main()).equals(Chars.key(document.title()))) {
				this.ledger.remark(document.titleLine(), "title-differs",
						"标题与目录（第%d行）不同：目录为“%s”，请核对。".formatted(item.line(), item.toEntry().title()));
			}
		}
		if (contents.isEmpty()) {
			this.ledger.remark(0, "no-toc", "没有找到目录，文件按标题和文号辨认，栏目和页码请补录。");
		}
	}

	private void checkHeads(ReadIssue issue) {
		for (ReadDocument document : issue.documents()) {
			String title = Texts.clip(document.title());
			if (document.printedNumber() == null) {
				this.ledger.remark(document.titleLine(), "no-number", "“%s”没有找到发文字号，请核对。".formatted(title));
			}
			else if (document.number() == null) {
				this.ledger.remark(document.numberLine(), "unreadable-number",
						"发文字号“%s”读不通，请改正。".formatted(document.printedNumber()));
			}
			if (document.issuedOn() == null) {
				this.ledger.remark(document.titleLine(), "no-date", "“%s”没有找到成文日期，请补录。".formatted(title));
			}
			if (document.abbreviated()) {
				this.ledger.remark(document.titleLine(), "text-elsewhere",
						"“%s”在公报上只登了从略的说明，请在门户补录全文。".formatted(title));
			}
		}
	}

	private void checkAppointments(ReadIssue issue) {
		for (ReadBatch batch : issue.appointments()) {
			if (batch.acts().isEmpty()) {
				this.ledger.remark(batch.line(), "batch-without-acts", "这一段像人事任免，但没有读出任何一条任免，请人工补录。");
			}
			else if (batch.printedReference() == null) {
				this.ledger.remark(batch.line(), "no-reference",
						"这一批任免（%s 等）没有找到文号，请核对。".formatted(batch.acts().getFirst().person()));
			}
		}
	}

	private void checkChronicle(ReadIssue issue) {
		for (ReadEntry entry : issue.chronicle()) {
			if (entry.paragraphs().isEmpty()) {
				this.ledger.remark(entry.line(), "empty-entry", "“%s”之后没有内容，请核对。".formatted(entry.printedLabel()));
			}
			for (String paragraph : entry.paragraphs()) {
				if (TextDoubts.unbalanced(paragraph)) {
					this.ledger.remark(entry.line(), "unbalanced-title-marks",
							"“%s”的记事中书名号《》不成对：“%s”，请核对。".formatted(entry.printedLabel(), Texts.clip(paragraph)));
				}
			}
		}
	}

	private void checkLines() {
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (line.marks()) {
				this.ledger.discard(i);
				this.ledger.remark(line.number(), "noise", "这一行只有排版标记，已略去。");
			}
			if (line.blank()) {
				continue;
			}
			if (LATIN_AND.matcher(line.folded()).find()) {
				this.ledger.remark(line.number(), "latin-and", "汉字之间出现英文“and”，可能是“和”字认错，请改正。");
			}
			if (line.text().indexOf('\uFFFD') >= 0) {
				this.ledger.remark(line.number(), "damaged-character", "这一行有损坏的字（�），请对照印本改正。");
			}
			LineAccount.Place place = this.ledger.place(i);
			if (place == LineAccount.Place.RUNNING_HEADER) {
				this.ledger.remark(line.number(), "running-header", "“%s”按页眉页码略去。".formatted(Texts.clip(line.text())));
			}
			else if (place == LineAccount.Place.NOISE || place == null) {
				this.ledger.enter(i, LineAccount.Place.NOISE, 0);
				this.ledger.remark(line.number(), "noise", "“%s”认不出属于哪里，未收入，请核对。".formatted(Texts.clip(line.text())));
			}
		}
	}

}
