package org.gongbao.chronicle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correctable;
import org.gongbao.correction.CorrectableText;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;
import org.gongbao.web.ChineseDates;

/** Entries of the chronicle as what can be corrected. */
@Component
@Transactional(readOnly = true)
class ChronicleCorrectable implements Correctable {

	private final EntryRepository repository;

	ChronicleCorrectable(EntryRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.CHRONICLE;
	}

	@Override
	public Map<Long, ItemName> names(Collection<Long> ids) {
		Map<Long, ItemName> names = new HashMap<>();
		this.repository.publicByIds(ids).forEach((entry) -> {
			EntryDraft content = entry.content();
			names.put(entry.id(), new ItemName(ItemKind.CHRONICLE, entry.id(), null,
					"大事记 " + ChineseDates.span(content.from(), content.to()), "/chronicle/" + content.from()));
		});
		return names;
	}

	@Override
	public Optional<CorrectableText> text(long id) {
		return this.repository.publicByIds(List.of(id))
			.stream()
			.findFirst()
			.map((entry) -> CorrectableText.of()
				.field("日期", entry.content().label())
				.text(String.join("\n", entry.content().paragraphs()), List.of())
				.build());
	}

}
