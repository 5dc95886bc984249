package org.gongbao.personnel.tenure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes tenures out of acts. Each act counts in exactly one tenure for each post it
 * names; the order in which acts come does not matter.
 */
public final class Tenures {

	private static final Comparator<Tenure> IN_TIME = Comparator.comparing(Tenure::known)
		.thenComparing((tenure) -> tenure.post().name())
		.thenComparing((tenure) -> tenure.person().label())
		.thenComparingLong((tenure) -> tenure.acts().getFirst().id());

	private Tenures() {
	}

	/**
	 * The tenures of everybody whose acts are given.
	 * @param acts acts of any people and posts
	 * @return in order of time
	 */
	public static List<Tenure> of(Collection<TenureAct> acts) {
		Map<Held, List<TenureAct>> byHeld = new LinkedHashMap<>();
		acts.stream()
			.sorted(TenureAct.IN_TIME)
			.forEach((act) -> act.posts()
				.forEach((post) -> byHeld.computeIfAbsent(new Held(act.person(), post), (held) -> new ArrayList<>())
					.add(act)));
		List<Tenure> tenures = new ArrayList<>();
		byHeld.forEach((held, inTime) -> tenures.addAll(of(held, inTime)));
		tenures.sort(IN_TIME);
		return List.copyOf(tenures);
	}

	/** A further appointment (试用期满, 续任) goes on with what it finds begun. */
	private static List<Tenure> of(Held held, List<TenureAct> inTime) {
		List<Tenure> tenures = new ArrayList<>();
		List<TenureAct> begun = new ArrayList<>();
		for (TenureAct act : inTime) {
			begun.add(act);
			if (!act.appoint()) {
				tenures.add(tenure(held, begun));
				begun.clear();
			}
		}
		if (!begun.isEmpty()) {
			tenures.add(tenure(held, begun));
		}
		return tenures;
	}

	private static Tenure tenure(Held held, List<TenureAct> acts) {
		When from = acts.stream()
			.filter(TenureAct::appoint)
			.map(TenureAct::effect)
			.reduce(When::sharpened)
			.orElse(null);
		TenureAct last = acts.getLast();
		When until = last.appoint() ? null : end(last, from);
		return new Tenure(held.person(), held.post(), from, until, List.copyOf(acts));
	}

	/** Nobody leaves before coming, whatever the acts say of their days. */
	private static When end(TenureAct removal, @Nullable When from) {
		return (from != null) ? removal.effect().notBefore(from) : removal.effect();
	}

	private record Held(PersonKey person, Post post) {

	}

}
