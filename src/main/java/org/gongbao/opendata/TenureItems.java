package org.gongbao.opendata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.Holder;
import org.gongbao.personnel.PersonHistory;
import org.gongbao.personnel.PostHistory;
import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.Tenure.Held;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.When;

/**
 * Writes out who held which post when. A time is the first and the last day on which it
 * can have been; the acts stand with it, so that everybody can judge anew.
 */
final class TenureItems {

	private TenureItems() {
	}

	/** A post with its holders; {@code on} answers for a day if one is asked for. */
	static Map<String, @Nullable Object> of(PostHistory history, @Nullable LocalDate day) {
		List<Holder> holders = history.holders().all();
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("post", history.post().name());
		data.put("spellings", history.spellings());
		data.put("several", history.holders().several());
		data.put("total", holders.size());
		data.put("holders", holders.stream().map((holder) -> holder(holder, history)).toList());
		data.put("on", (day != null) ? on(holders, day) : null);
		return data;
	}

	/** The people that acts of one name concern, with their tenures. */
	static List<Map<String, @Nullable Object>> of(PersonHistory history) {
		return history.persons().stream().map((person) -> {
			Map<String, @Nullable Object> data = new LinkedHashMap<>();
			data.put("note", person.key().note());
			data.put("ruling", history.ruling());
			data.put("tenures", person.tenures().stream().map(TenureItems::tenure).toList());
			return data;
		}).toList();
	}

	private static Map<String, @Nullable Object> on(List<Holder> holders, LocalDate day) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("date", day);
		data.put("holders", holders.stream().filter((holder) -> holder.on(day) != Held.NO).map((holder) -> {
			Map<String, @Nullable Object> one = new LinkedHashMap<>();
			one.put("person", holder.tenure().person().name());
			one.put("note", holder.tenure().person().note());
			one.put("held", holder.on(day).name().toLowerCase(Locale.ROOT));
			return one;
		}).toList());
		return data;
	}

	private static Map<String, @Nullable Object> holder(Holder holder, PostHistory history) {
		Tenure tenure = holder.tenure();
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("person", tenure.person().name());
		data.put("note", tenure.person().note());
		data.put("from", time(tenure.from()));
		data.put("until", time(tenure.until()));
		data.put("succeeded", time(holder.succeeded()));
		data.put("acts",
				tenure.acts()
					.stream()
					.map((act) -> ActItem.of(Objects.requireNonNull(history.acts().get(act.id()))))
					.toList());
		return data;
	}

	private static Map<String, @Nullable Object> tenure(Tenure tenure) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("post", tenure.post().name());
		data.put("from", time(tenure.from()));
		data.put("until", time(tenure.until()));
		data.put("acts", tenure.acts().stream().map(TenureItems::act).toList());
		return data;
	}

	private static Map<String, @Nullable Object> act(TenureAct act) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("action", act.appoint() ? "appoint" : "remove");
		data.put("post", act.printed());
		data.put("decided", time(act.decided()));
		return data;
	}

	private static @Nullable Map<String, @Nullable Object> time(@Nullable When when) {
		if (when == null) {
			return null;
		}
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("earliest", when.earliest());
		data.put("latest", when.latest());
		return data;
	}

}
