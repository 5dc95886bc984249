package org.gongbao.issue;

import java.net.URI;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.archive.Archive;
import org.gongbao.archive.ArchivedFile;
import org.gongbao.archive.FileAnswers;
import org.gongbao.archive.FileKinds;
import org.gongbao.archive.ServedFile;
import org.gongbao.web.NotFoundException;

/** The printed edition of an issue, and its cover. */
@Controller
class EditionController {

	private static final String ISSUE = "/issues/{year:\\d{1,6}}/{number:\\d{1,6}}";

	private final IssueAddresses addresses;

	private final Archive archive;

	private final FileAnswers answers;

	EditionController(IssueAddresses addresses, Archive archive, FileAnswers answers) {
		this.addresses = addresses;
		this.archive = archive;
		this.answers = answers;
	}

	@GetMapping(ISSUE + "/edition.pdf")
	ResponseEntity<Resource> pdf(@PathVariable String year, @PathVariable String number, HttpServletRequest request) {
		return answer(year, number, "/edition.pdf", request, (issue) -> {
			PrintedEdition edition = issue.edition();
			return (edition != null) ? new ServedFile(edition.sha256(), edition.size(), FileKinds.PDF,
					issue.title() + issue.ref().label() + ".pdf") : null;
		});
	}

	@GetMapping(ISSUE + "/cover.png")
	ResponseEntity<Resource> cover(@PathVariable String year, @PathVariable String number, HttpServletRequest request) {
		return answer(year, number, "/cover.png", request, (issue) -> {
			PrintedEdition edition = issue.edition();
			String sha256 = (edition != null) ? edition.coverSha256() : null;
			return (sha256 != null) ? cover(issue, this.archive.find(sha256).orElseThrow()) : null;
		});
	}

	private static ServedFile cover(IssueDetails issue, ArchivedFile file) {
		return new ServedFile(file.sha256(), file.size(), file.mediaType(),
				issue.title() + issue.ref().label() + "封面.png");
	}

	private ResponseEntity<Resource> answer(String year, String number, String ending, HttpServletRequest request,
			Function<IssueDetails, @Nullable ServedFile> find) {
		IssueDetails issue = this.addresses.at(Integer.parseInt(year), Integer.parseInt(number));
		ServedFile file = find.apply(issue);
		if (file == null) {
			throw new NotFoundException("No " + ending + " of " + issue.ref().label());
		}
		if (!issue.ref().path().equals("/issues/" + year + "/" + number)) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(issue.ref().path() + ending))
				.build();
		}
		return this.answers.of(file, request);
	}

}
