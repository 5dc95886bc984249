package org.gongbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongbao.document.Ending.Bearer;

/**
 * What public documents say of the end and the change of others.
 *
 * @param all what they say
 * @param bearers number to the public documents that bear it
 */
record Endings(List<Ending> all, Map<String, List<Bearer>> bearers) {

	static final Endings NONE = new Endings(List.of(), Map.of());

	/** Document to the repeal that ends it, now or on a day to come. */
	Map<Long, Repeal> repeals() {
		List<Repeal> repeals = new ArrayList<>();
		Map<Long, LocalDate> lastDays = new HashMap<>();
		for (Ending ending : this.all) {
			if (ending.kind() == RelationKind.REPEALS) {
				meant(ending)
					.forEach((target) -> repeals.add(new Repeal(ending.by(), target.id(), ending.sinceOrEver())));
				if (ending.lastDay() != null) {
					lastDays.put(ending.by(), ending.lastDay());
				}
			}
		}
		return Repeals.resolve(repeals, lastDays);
	}

	/** Document to what changes it, in order of time; each changing document once. */
	Map<Long, List<Ending>> amendments() {
		Map<Long, List<Ending>> amendments = new HashMap<>();
		this.all.stream()
			.filter((ending) -> ending.kind() != RelationKind.REPEALS)
			.sorted(Comparator.comparing(Ending::sinceOrEver).thenComparingLong(Ending::by))
			.forEach((ending) -> meant(ending).forEach((target) -> {
				List<Ending> known = amendments.computeIfAbsent(target.id(), (id) -> new ArrayList<>());
				if (known.stream().noneMatch((one) -> one.by() == ending.by())) {
					known.add(ending);
				}
			}));
		return amendments;
	}

	private List<Bearer> meant(Ending ending) {
		return ending.meant(this.bearers.getOrDefault(ending.number(), List.of()));
	}

}
