package org.gongbao.issue;

import java.net.URI;
import java.util.Map;
import java.util.OptionalInt;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;

/** Leads from a printed page, as people cite it, to what stands on it. */
@Controller
class CiteController {

	private final IssueAddresses addresses;

	private final IssueParts parts;

	CiteController(IssueAddresses addresses, IssueParts parts) {
		this.addresses = addresses;
		this.parts = parts;
	}

	@GetMapping("/cite/{year:\\d{1,6}}/{number:\\d{1,6}}/p{page:\\d{1,6}}")
	ResponseEntity<Void> page(@PathVariable int year, @PathVariable int number, @PathVariable int page) {
		IssueDetails issue = this.addresses.at(year, number);
		OptionalInt line = new PrintedPages(issue.contents()).lineCovering(page);
		if (line.isEmpty()) {
			throw new NotFoundException("Nothing stands on page " + page + " of " + issue.ref().label());
		}
		Map<Integer, String> paths = this.parts.paths(issue);
		String path = paths.getOrDefault(line.getAsInt() + 1, issue.ref().path());
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(PagePaths.encoded(path))).build();
	}

}
