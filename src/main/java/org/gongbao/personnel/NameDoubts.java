package org.gongbao.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.Tenures;
import org.gongbao.personnel.tenure.When;

/**
 * What speaks for acts of one name concerning several people. It is shown to staff only,
 * and nothing follows from it by itself.
 */
final class NameDoubts {

	private static final int LONG_CAREER = 30;

	private NameDoubts() {
	}

	/** A sentence, null where nothing speaks for it. */
	static @Nullable String of(Collection<TenureAct> acts) {
		List<Tenure> heads = Tenures.of(acts).stream().filter((tenure) -> !tenure.post().several()).toList();
		for (Tenure one : heads) {
			for (Tenure other : heads) {
				if (!one.post().office().equals(other.post().office()) && overlap(one, other)) {
					return "同时任%s和%s".formatted(one.post().name(), other.post().name());
				}
			}
		}
		int first = acts.stream().mapToInt((act) -> act.effect().earliest().getYear()).min().orElse(0);
		int last = acts.stream().mapToInt((act) -> act.effect().latest().getYear()).max().orElse(0);
		return (last - first > LONG_CAREER) ? "前后相隔%d年".formatted(last - first) : null;
	}

	private static boolean overlap(Tenure one, Tenure other) {
		When begins = one.from();
		if (begins == null || other.from() == null) {
			return false;
		}
		LocalDate day = begins.latest();
		return other.on(day) == Tenure.Held.CERTAIN || (other.on(day) == Tenure.Held.OPEN && one.until() != null);
	}

}
