package org.gongbao.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correctable;
import org.gongbao.correction.CorrectableText;
import org.gongbao.correction.CorrectableText.Place;
import org.gongbao.document.body.Passages;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.web.ChineseDates;

/** Documents as what can be corrected. */
@Component
@Transactional(readOnly = true)
class DocumentCorrectable implements Correctable {

	private final DocumentRepository repository;

	private final DocumentHeads heads;

	DocumentCorrectable(DocumentRepository repository, DocumentHeads heads) {
		this.repository = repository;
		this.heads = heads;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.DOCUMENT;
	}

	@Override
	public Map<Long, ItemName> names(Collection<Long> ids) {
		return this.heads.byIds(ids)
			.stream()
			.filter(DocumentHead::isPublic)
			.map((head) -> head.summary().name())
			.collect(Collectors.toMap(ItemName::id, Function.identity()));
	}

	/** The head as the page shows it, then the text with its articles and headings. */
	@Override
	public Optional<CorrectableText> text(long id) {
		return this.repository.findById(id).filter((document) -> document.publication().isPublic()).map((document) -> {
			Passages body = Passages.of(document.text(), document.title());
			List<Place> places = body.all()
				.stream()
				.map((passage) -> new Place(passage.start(), passage.end(), passage.label(), passage.anchor()))
				.toList();
			return CorrectableText.of()
				.field("标题", document.title())
				.field("发文字号", document.number())
				.field("发文机关", document.issuer())
				.field("成文日期", (document.issuedOn() != null) ? ChineseDates.date(document.issuedOn()) : null)
				.field("主送机关", document.addressees())
				.text(body.text(), places)
				.build();
		});
	}

}
