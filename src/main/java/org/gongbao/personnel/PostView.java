package org.gongbao.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.Career.Line;
import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.web.PagePaths;

/**
 * One post through time.
 *
 * @param name the post
 * @param lead how many held it
 * @param several whether several hold it at the same time
 * @param spellings how else it is printed, none where it is always printed as the name
 * @param action where the question is sent
 * @param day the day asked for, ISO 8601, may be null
 * @param answer the answer, null while nothing is asked
 * @param career the tenures as bars
 * @param holders the holders, in order of time
 * @param listUrl the acts as a list
 */
record PostView(String name, String lead, boolean several, List<String> spellings, String action, @Nullable String day,
		@Nullable PostAnswer answer, Career career, List<HolderView> holders, String listUrl) {

	static PostView of(PostHistory history, @Nullable LocalDate day, LocalDate today) {
		String name = history.post().name();
		String label = history.post().label();
		List<Holder> holders = history.holders().all();
		long people = holders.stream().map((holder) -> holder.tenure().person()).distinct().count();
		List<String> others = history.spellings().stream().filter((spelling) -> !spelling.equals(label)).toList();
		return new PostView(label, "本公报刊登过%d人任此职的任免，共%d件次".formatted(people, history.acts().size()),
				history.holders().several(), others, PagePaths.of("posts", name), (day != null) ? day.toString() : null,
				(day != null) ? PostAnswer.of(history, day, today) : null, Career.of(lines(holders), today),
				holders.stream().map((holder) -> HolderView.of(holder, history)).toList(),
				"/appointments?post=" + PagePaths.encode(name));
	}

	private static List<Line> lines(List<Holder> holders) {
		Map<PersonKey, List<Tenure>> byPerson = new LinkedHashMap<>();
		holders.forEach((holder) -> byPerson.computeIfAbsent(holder.tenure().person(), (key) -> new ArrayList<>())
			.add(holder.tenure()));
		List<Line> lines = new ArrayList<>();
		byPerson.forEach((person, tenures) -> lines.add(new Line(person.label(), tenures)));
		return lines;
	}

}
