package org.gongbao.document;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a document is named by texts that are no documents. */
@Component
@Transactional(readOnly = true)
class NamedElsewhere {

	private static final int MOST = 20;

	private final TitleRegister titles;

	private final List<TextualMentions> texts;

	NamedElsewhere(TitleRegister titles, List<TextualMentions> texts) {
		this.titles = titles;
		this.texts = texts;
	}

	List<TextualMentions.Place> places(DocumentSummary document) {
		Set<String> own = this.titles.own(document.id());
		return this.texts.stream().flatMap((text) -> text.of(document.number(), own, MOST).stream()).toList();
	}

}
