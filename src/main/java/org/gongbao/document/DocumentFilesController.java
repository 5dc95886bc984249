package org.gongbao.document;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.archive.FileAnswers;
import org.gongbao.archive.ServedFile;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;

/** The pictures and files of public documents. */
@Controller
class DocumentFilesController {

	private final DocumentAddresses addresses;

	private final FileAnswers answers;

	DocumentFilesController(DocumentAddresses addresses, FileAnswers answers) {
		this.addresses = addresses;
		this.answers = answers;
	}

	@GetMapping("/documents/{key}/files/{name}")
	ResponseEntity<Resource> file(@PathVariable String key, @PathVariable String name, HttpServletRequest request) {
		return switch (this.addresses.look(key)) {
			case DocumentLookup.Found found -> answer(found.document(), name, request);
			case DocumentLookup.Elsewhere elsewhere -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(PagePaths.encoded(elsewhere.path()) + PagePaths.of("files", name)))
				.build();
			case DocumentLookup.Withdrawn withdrawn -> throw withdrawn.gone();
			case DocumentLookup.Several several ->
				throw new NotFoundException(several.number() + " is not one document");
			case DocumentLookup.Unknown unknown -> throw new NotFoundException("No document " + key);
		};
	}

	private ResponseEntity<Resource> answer(DocumentDetails document, String name, HttpServletRequest request) {
		Attachment attachment = document.attachments()
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("No file " + name + " in " + document.summary().key()));
		return this.answers.of(
				new ServedFile(attachment.sha256(), attachment.size(), attachment.mediaType(), attachment.name()),
				request);
	}

}
