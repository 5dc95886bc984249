package org.gongbao.opendata;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.HeldIssues;
import org.gongbao.issue.IssueAddresses;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssueParts;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;

/** Issues as data. */
@RestController
class IssueDataController {

	private final Issues issues;

	private final IssueAddresses addresses;

	private final IssueParts parts;

	private final HeldIssues held;

	private final DataLinks links;

	IssueDataController(Issues issues, IssueAddresses addresses, IssueParts parts, HeldIssues held, DataLinks links) {
		this.held = held;
		this.issues = issues;
		this.addresses = addresses;
		this.parts = parts;
		this.links = links;
	}

	@GetMapping("/issues.json")
	IssueItem.All all() {
		List<IssueDetails> all = this.issues.all();
		Map<Long, Integer> documents = this.parts.counts(ContentsKind.DOCUMENT,
				all.stream().map((issue) -> issue.ref().id()).toList());
		return new IssueItem.All(all.size(),
				all.stream().map((issue) -> item(issue, documents.getOrDefault(issue.ref().id(), 0))).toList());
	}

	@GetMapping("/issues/completeness.json")
	CompletenessItem completeness() {
		return CompletenessItem.of(this.held.completeness(), this.links);
	}

	@GetMapping("/issues/{year:\\d{1,6}}/{number:\\d{1,6}}.json")
	ResponseEntity<IssueData> one(@PathVariable String year, @PathVariable String number) {
		IssueDetails issue = this.addresses.at(Integer.parseInt(year), Integer.parseInt(number));
		if (!issue.ref().path().equals("/issues/" + year + "/" + number)) {
			return permanently(issue.ref());
		}
		return ResponseEntity.ok(data(issue));
	}

	@GetMapping("/issues/no/{serial:\\d{1,6}}.json")
	ResponseEntity<IssueData> bySerial(@PathVariable int serial) {
		return permanently(this.addresses.bySerial(serial).ref());
	}

	private static ResponseEntity<IssueData> permanently(IssueRef ref) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(ref.path() + ".json")).build();
	}

	private IssueItem item(IssueDetails issue, int documents) {
		IssueRef ref = issue.ref();
		return new IssueItem(ref.year(), ref.number(), ref.serial(), issue.title(), this.links.url(ref.path()),
				DataLinks.day(issue.publishedAt()), documents, issue.proof());
	}

	private IssueData data(IssueDetails issue) {
		IssueRef ref = issue.ref();
		Map<Integer, String> paths = this.parts.paths(issue);
		List<IssueData.Line> lines = IntStream.range(0, issue.contents().size())
			.mapToObj((i) -> line(issue.contents().get(i), paths.get(i + 1)))
			.toList();
		return new IssueData(ref.year(), ref.number(), ref.serial(), issue.title(), issue.motto(),
				IssueData.Imprint.of(issue.colophon()), lines, this.parts.count(ContentsKind.DOCUMENT, ref.id()),
				this.parts.count(ContentsKind.APPOINTMENTS, ref.id()),
				this.parts.count(ContentsKind.CHRONICLE, ref.id()), issue.proof());
	}

	private IssueData.Line line(ContentsLine line, @Nullable String path) {
		return new IssueData.Line(line.section().isEmpty() ? null : line.section(), line.title(), line.page(),
				line.kind().code(), (path != null) ? this.links.url(path) : null);
	}

}
