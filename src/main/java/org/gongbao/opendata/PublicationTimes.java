package org.gongbao.opendata;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.document.Documents;
import org.gongbao.issue.Issues;
import org.gongbao.personnel.Appointments;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.Find;

/** When results of a search became public, which the index does not hold. */
@Component
class PublicationTimes {

	private final Issues issues;

	private final Documents documents;

	private final Appointments appointments;

	private final Chronicle chronicle;

	PublicationTimes(Issues issues, Documents documents, Appointments appointments, Chronicle chronicle) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
	}

	/** Those that are no longer public are left out: the index may lag behind. */
	Map<Find, Instant> of(List<Find> found) {
		Map<ItemKind, Map<Long, Instant>> times = new HashMap<>();
		for (ItemKind kind : ItemKind.values()) {
			List<Long> ids = found.stream().filter((find) -> find.kind() == kind).map(Find::id).toList();
			times.put(kind, ids.isEmpty() ? Map.of() : ofKind(kind, ids));
		}
		Map<Find, Instant> all = new HashMap<>();
		for (Find find : found) {
			Instant time = times.getOrDefault(find.kind(), Map.of()).get(find.id());
			if (time != null) {
				all.put(find, time);
			}
		}
		return all;
	}

	private Map<Long, Instant> ofKind(ItemKind kind, List<Long> ids) {
		Map<Long, Instant> times = new HashMap<>();
		switch (kind) {
			case ISSUE -> this.issues.publicByIds(ids)
				.forEach((issue) -> times.put(issue.ref().id(), known(issue.publishedAt())));
			case DOCUMENT -> this.documents.summariesInOrder(ids)
				.forEach((document) -> times.put(document.id(), document.publishedAt()));
			case APPOINTMENT ->
				this.appointments.publicByIds(ids).forEach((act) -> times.put(act.id(), known(act.publishedAt())));
			case CHRONICLE ->
				this.chronicle.publicByIds(ids).forEach((entry) -> times.put(entry.id(), known(entry.publishedAt())));
		}
		return times;
	}

	private static Instant known(@Nullable Instant publishedAt) {
		return Objects.requireNonNullElse(publishedAt, Instant.EPOCH);
	}

}
