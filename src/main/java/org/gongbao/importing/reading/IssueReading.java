package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The reading of one issue, step by step.
 */
final class IssueReading {

	private static final int LONGEST_COVER = 400;

	private final List<Line> lines;

	private final Ledger ledger;

	private final ColophonReader colophon = new ColophonReader();

	private final List<ReadDocument> documents = new ArrayList<>();

	private final List<Batch> batches = new ArrayList<>();

	private final List<Entry> entries = new ArrayList<>();

	IssueReading(List<Line> lines) {
		this.lines = lines;
		this.ledger = new Ledger(lines);
	}

	ReadIssue read() {
		Contents contents = contents();
		List<Head> heads = new HeadFinder(this.lines, contents).find();
		int firstItem = heads.isEmpty() ? this.lines.size() : heads.getFirst().from();
		Cover cover = Cover.read(this.lines, coverEnd(contents, firstItem));
		IssueHead head = new IssueHeadReader(this.lines, cover, heads, contents).read(this.ledger);
		RunningHeaders headers = new RunningHeaders(head.gazetteName(), contents.sections());
		readOutside(contents, firstItem, headers);
		for (int i = 0; i < heads.size(); i++) {
			int end = (i + 1 < heads.size()) ? heads.get(i + 1).from() : itemsEnd();
			readItem(heads.get(i), Math.max(end, heads.get(i).from()), head, headers);
		}
		ReadIssue issue = new ReadIssue(
				new IssueHead(head.gazetteName(), head.year(), head.number(), head.serial(), head.motto(),
						this.colophon.colophon()),
				contents.items().stream().map(TocItem::toEntry).toList(), List.copyOf(this.documents),
				this.batches.stream().map(Batch::toBatch).toList(), this.entries.stream().map(Entry::toEntry).toList(),
				List.of(), new LineAccount(List.of()));
		return finish(issue, contents, heads);
	}

	private ReadIssue finish(ReadIssue issue, Contents contents, List<Head> heads) {
		new Doubts(this.lines, this.ledger).check(issue, contents, heads);
		return new ReadIssue(issue.head(), issue.toc(), issue.documents(), issue.appointments(), issue.chronicle(),
				this.ledger.remarks(), this.ledger.account());
	}

	private Contents contents() {
		int heading = new ContentsFinder(this.lines).find();
		return (heading >= -1) ? new ContentsReader(this.lines, heading, this.colophon, this.ledger).read(heading)
				: Contents.NONE;
	}

	private int coverEnd(Contents contents, int firstItem) {
		return contents.isEmpty() ? Math.min(firstItem, LONGEST_COVER) : contents.from();
	}

	// Before the contents lies the cover, after them whatever precedes the first item.
	private void readOutside(Contents contents, int firstItem, RunningHeaders headers) {
		int coverEnd = contents.isEmpty() ? firstItem : contents.from();
		for (int i = 0; i < coverEnd; i++) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				boolean noise = Chars.hanCount(line.text()) == 0 && !line.squeezed().matches(".*\\d.*");
				this.ledger.enter(i, this.colophon.take(line) ? LineAccount.Place.COLOPHON
						: noise ? LineAccount.Place.NOISE : LineAccount.Place.COVER, 0);
			}
		}
		for (int i = contents.end(); i < firstItem; i++) {
			Line line = this.lines.get(i);
			if (!line.blank() && !this.ledger.entered(i)) {
				boolean header = headers.isHeader(this.lines, i);
				this.ledger.enter(i, this.colophon.take(line) ? LineAccount.Place.COLOPHON
						: header ? LineAccount.Place.RUNNING_HEADER : LineAccount.Place.NOISE, 0);
			}
		}
	}

	// A colophon can stand on the last page.
	private int itemsEnd() {
		int end = this.lines.size();
		int labelled = 0;
		int seen = 0;
		for (int i = this.lines.size() - 1; i >= 0 && seen < 25; i--) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				seen++;
				if (ColophonReader.isLabelled(line)) {
					labelled++;
					end = i;
				}
			}
		}
		boolean colophonThere = labelled >= 3 && this.lines.subList(end, this.lines.size())
			.stream()
			.anyMatch((line) -> line.squeezed().matches("(?:主办|主管|印刷|编辑).*"));
		if (!colophonThere) {
			return this.lines.size();
		}
		for (int i = end; i < this.lines.size(); i++) {
			this.colophon.take(this.lines.get(i));
			this.ledger.enter(i, LineAccount.Place.COLOPHON, 0);
		}
		return end;
	}

	private void readItem(Head head, int end, IssueHead issue, RunningHeaders headers) {
		switch (head.kind()) {
			case DOCUMENT -> readDocument(head, end, issue, headers);
			case APPOINTMENTS -> readAppointments(head.bodyFrom(), end, head.from(), headers);
			case CHRONICLE -> readChronicle(head, end, issue, headers);
		}
	}

	private void readDocument(Head head, int end, IssueHead issue, RunningHeaders headers) {
		ReadDocument document = new DocumentReader(this.lines, head, end, issue.year(), headers, this.ledger)
			.read(this.documents.size() + 1);
		this.documents.add(document);
		if (document.title().matches(".*(?:职务|任免|任职|免职|任命).*(?:通知|决定|令|名单)")) {
			List<Line> body = this.lines.subList(Math.min(head.bodyFrom(), end), end)
				.stream()
				.filter((line) -> !line.blank() && !headers.matches(line))
				.toList();
			Addressees addressees = Addressees.read(body.subList(0, Math.min(9, body.size())));
			if (addressees != null) {
				body = body.subList(addressees.lines(), body.size());
			}
			List<Batch> read = new AppointmentsReader(this.ledger).read(body);
			for (Batch batch : read) {
				if (batch.hasActs()) {
					if (!batch.hasReference()) {
						batch.reference(document.printedNumber(), document.number());
					}
					this.batches.add(batch);
				}
			}
		}
	}

	private void readAppointments(int from, int end, int headFrom, RunningHeaders headers) {
		this.ledger.enter(headFrom, from, LineAccount.Place.APPOINTMENTS, 0);
		List<Line> body = new ArrayList<>();
		for (int i = from; i < end; i++) {
			if (!this.lines.get(i).blank() && headers.isHeader(this.lines, i)) {
				this.ledger.enter(i, LineAccount.Place.RUNNING_HEADER, 0);
			}
			else if (!this.ledger.entered(i)) {
				body.add(this.lines.get(i));
			}
		}
		for (Batch batch : new AppointmentsReader(this.ledger).read(body)) {
			this.batches.add(batch);
			this.ledger.enter(batch.line() - 1, Math.min(end, batch.lastLine()), LineAccount.Place.APPOINTMENTS,
					this.batches.size());
		}
		this.ledger.enter(from, end, LineAccount.Place.APPOINTMENTS, 0);
	}

	private void readChronicle(Head head, int end, IssueHead issue, RunningHeaders headers) {
		ChronicleYears years = new ChronicleYears(issue.year());
		for (int i = head.from(); i < head.bodyFrom(); i++) {
			years.heading(this.lines.get(i).squeezed());
		}
		TocItem item = head.item();
		List<Line> body = new ArrayList<>();
		for (int i = head.bodyFrom(); i < end; i++) {
			if (!this.lines.get(i).blank() && headers.isHeader(this.lines, i)) {
				this.ledger.enter(i, LineAccount.Place.RUNNING_HEADER, 0);
			}
			else {
				body.add(this.lines.get(i));
			}
		}
		body.stream().filter((line) -> !line.blank()).limit(3).forEach((line) -> years.heading(line.squeezed()));
		if (item != null) {
			years.heading(Chars.squeeze(Chars.fold(item.main())));
		}
		this.ledger.enter(head.from(), head.bodyFrom(), LineAccount.Place.CHRONICLE, 0);
		this.entries
			.addAll(new ChronicleReader(body, years, issue.number(), this.ledger).read(this.entries.size() + 1));
	}

}
