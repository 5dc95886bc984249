package org.gongbao.personnel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.Post;
import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.Tenures;
import org.gongbao.personnel.tenure.When;

/**
 * The holders of one post through time.
 *
 * @param post the post
 * @param several whether several hold it at the same time
 * @param all in order of time
 */
public record Holders(Post post, boolean several, List<Holder> all) {

	static Holders of(Post post, Collection<TenureAct> acts) {
		List<Tenure> tenures = Tenures.of(acts).stream().filter((tenure) -> tenure.post().equals(post)).toList();
		boolean several = post.several() || appointedTogether(acts);
		return new Holders(post, several,
				tenures.stream()
					.map((tenure) -> new Holder(tenure, several ? null : successor(tenure, tenures)))
					.toList());
	}

	/** One decision that gives a post to two people shows that two can hold it. */
	private static boolean appointedTogether(Collection<TenureAct> acts) {
		Map<Long, PersonKey> appointed = new HashMap<>();
		return acts.stream().filter(TenureAct::appoint).anyMatch((act) -> {
			PersonKey known = appointed.putIfAbsent(act.place().batch(), act.person());
			return known != null && !known.equals(act.person());
		});
	}

	private static @Nullable When successor(Tenure tenure, List<Tenure> all) {
		When from = tenure.from();
		if (from == null || tenure.until() != null) {
			return null;
		}
		return all.stream()
			.filter((other) -> !other.person().equals(tenure.person()))
			.map(Tenure::from)
			.filter((begin) -> begin != null && begin.earliest().isAfter(from.latest()))
			.min(When::compareTo)
			.orElse(null);
	}

}
