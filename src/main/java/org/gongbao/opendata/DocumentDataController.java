package org.gongbao.opendata;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.document.DocumentAddresses;
import org.gongbao.document.DocumentFilter;
import org.gongbao.document.DocumentFilterReader;
import org.gongbao.document.DocumentLookup;
import org.gongbao.document.Documents;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** Documents as data. */
@RestController
class DocumentDataController {

	private final Documents documents;

	private final DocumentAddresses addresses;

	private final DocumentItem items;

	DocumentDataController(Documents documents, DocumentAddresses addresses, DataLinks links) {
		this.documents = documents;
		this.addresses = addresses;
		this.items = new DocumentItem(links);
	}

	@GetMapping("/documents.json")
	Items<Map<String, @Nullable Object>> all(RequestParameters parameters) {
		DocumentFilter filter = DocumentFilterReader.read(parameters);
		return DataPages.of(parameters, (offset, limit) -> this.documents.listRelated(filter, offset, limit),
				this.items::of);
	}

	@GetMapping("/documents/{key}.json")
	ResponseEntity<Object> one(@PathVariable String key) {
		return switch (this.addresses.look(key)) {
			case DocumentLookup.Found found -> ResponseEntity.ok(this.items.of(found.document()));
			case DocumentLookup.Elsewhere elsewhere -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(PagePaths.encoded(elsewhere.path()) + ".json"))
				.build();
			case DocumentLookup.Several several ->
				ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES).body(choice(several));
			case DocumentLookup.Withdrawn withdrawn -> throw withdrawn.gone();
			case DocumentLookup.Unknown unknown -> throw new NotFoundException("No document " + key);
		};
	}

	private Items<Map<String, @Nullable Object>> choice(DocumentLookup.Several several) {
		List<Map<String, @Nullable Object>> all = this.documents
			.related(several.documents().stream().map((document) -> document.id()).toList())
			.stream()
			.map(this.items::of)
			.toList();
		return new Items<>(all.size(), 1, Math.max(1, all.size()), all);
	}

}
