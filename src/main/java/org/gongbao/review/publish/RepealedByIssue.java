package org.gongbao.review.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.document.RelationKind;
import org.gongbao.document.Validity;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.web.PagePaths;

/** Finds the public documents that an issue will end. */
@Component
class RepealedByIssue {

	private final Documents documents;

	RepealedByIssue(Documents documents) {
		this.documents = documents;
	}

	List<PublishPage.Repealed> of(Manuscript manuscript) {
		Map<String, String> by = new LinkedHashMap<>();
		for (ManuscriptDocument document : manuscript.documents().values()) {
			document.relations()
				.stream()
				.filter((relation) -> relation.kind() == RelationKind.REPEALS)
				.forEach((relation) -> by.putIfAbsent(relation.number(), document.title()));
		}
		return this.documents.byNumbers(by.keySet())
			.stream()
			.filter((document) -> document.validity() != Validity.REPEALED)
			.map((document) -> repealed(document, by))
			.toList();
	}

	private static PublishPage.Repealed repealed(DocumentSummary document, Map<String, String> by) {
		String number = Objects.requireNonNullElse(document.number(), "");
		return new PublishPage.Repealed(number, document.title(), PagePaths.encoded(document.path()),
				by.getOrDefault(number, ""));
	}

}
