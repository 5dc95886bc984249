package org.gongbao.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the force of documents for today, many at a time. */
@Component
class ForceReader {

	private final EndingStore endings;

	private final OtherDocuments others;

	private final Clock clock;

	ForceReader(EndingStore endings, OtherDocuments others, Clock clock) {
		this.endings = endings;
		this.others = others;
		this.clock = clock;
	}

	/** Id to force, for each of the documents. */
	Map<Long, Force> of(Collection<ForceSubject> subjects) {
		Endings said = this.endings
			.of(subjects.stream().map(ForceSubject::number).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<Long, Repeal> repeals = said.repeals();
		Map<Long, List<Ending>> amendments = said.amendments();
		Map<Long, OtherDocument> named = this.others.byIds(responsible(subjects, repeals, amendments));
		LocalDate today = LocalDate.now(this.clock);
		Map<Long, Force> forces = new HashMap<>();
		for (ForceSubject subject : subjects) {
			Repeal repeal = repeals.get(subject.id());
			forces.put(subject.id(),
					new Force(today, subject.holding(repeal), (repeal != null) ? named.get(repeal.by()) : null,
							amendments(amendments.getOrDefault(subject.id(), List.of()), named)));
		}
		return forces;
	}

	private static Set<Long> responsible(Collection<ForceSubject> subjects, Map<Long, Repeal> repeals,
			Map<Long, List<Ending>> amendments) {
		Set<Long> ids = new HashSet<>();
		for (ForceSubject subject : subjects) {
			@Nullable Repeal repeal = repeals.get(subject.id());
			if (repeal != null) {
				ids.add(repeal.by());
			}
			amendments.getOrDefault(subject.id(), List.of()).forEach((ending) -> ids.add(ending.by()));
		}
		return ids;
	}

	private static List<Amendment> amendments(List<Ending> endings, Map<Long, OtherDocument> named) {
		return endings.stream()
			.filter((ending) -> named.containsKey(ending.by()))
			.map((ending) -> new Amendment(Objects.requireNonNull(named.get(ending.by())), ending.since(),
					ending.kind() == RelationKind.REPEALS_PART))
			.toList();
	}

}
