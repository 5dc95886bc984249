package org.gongbao.issue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correctable;
import org.gongbao.correction.CorrectableText;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;

/** Issues as what can be corrected. */
@Component
@Transactional(readOnly = true)
class IssueCorrectable implements Correctable {

	private final IssueRepository repository;

	IssueCorrectable(IssueRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.ISSUE;
	}

	@Override
	public Map<Long, ItemName> names(Collection<Long> ids) {
		Map<Long, ItemName> names = new HashMap<>();
		this.repository.findByIdIn(ids)
			.stream()
			.filter((issue) -> issue.publication().isPublic())
			.forEach((issue) -> names.put(issue.id(), issue.name()));
		return names;
	}

	/** What the issue says of itself; what it holds is corrected item by item. */
	@Override
	public Optional<CorrectableText> text(long id) {
		return this.repository.findById(id).filter((issue) -> issue.publication().isPublic()).map((issue) -> {
			IssueDetails details = issue.details();
			CorrectableText.Builder text = CorrectableText.of()
				.field("刊名", details.title())
				.field("期号", details.ref().label())
				.field("总期号", IssueLabels.serial(details.ref()))
				.field("刊首语", details.motto());
			details.contents().forEach((line) -> text.field("目录", line.title()));
			Colophon colophon = details.colophon();
			String printedOn = colophon.printedOn();
			return text.field("主办单位", colophon.organizer())
				.field("地址", colophon.address())
				.field("电话", colophon.phone())
				.field("网址", colophon.website())
				.field("邮编", colophon.postcode())
				.field("印刷单位", colophon.printer())
				.field("印刷日期", (printedOn != null) ? IssueLabels.date(printedOn) : null)
				.build();
		});
	}

}
