package org.gongbao.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;

/**
 * Reads how far parts have come: three questions to the database for any number of
 * manuscripts, and no content.
 */
@Component
class StateReader {

	private static final String STAMPS = """
			select p.manuscript_id, p.part, p.sha256, p.changed_in from manuscript m
			join manuscript_part p on p.manuscript_id = m.id and p.version = m.newest_version
			where m.id = any(:ids) order by p.manuscript_id, p.part
			""";

	private static final String AUTHORS = """
			select p.manuscript_id, p.part, p.version, v.saved_by_id from manuscript_part p
			join manuscript_version v on v.manuscript_id = p.manuscript_id and v.version = p.version
			where p.manuscript_id = any(:ids) and p.changed_in = p.version and v.saved_by_id is not null
			""";

	private final JdbcClient jdbc;

	private final SubmissionStore submissions;

	StateReader(JdbcClient jdbc, SubmissionStore submissions) {
		this.jdbc = jdbc;
		this.submissions = submissions;
	}

	Map<PartKey, PartReview> of(long manuscriptId) {
		return of(List.of(manuscriptId)).getOrDefault(manuscriptId, Map.of());
	}

	/** Every part, also those that say nothing. */
	Map<Long, Map<PartKey, PartReview>> of(List<Long> manuscriptIds) {
		Long[] ids = manuscriptIds.toArray(Long[]::new);
		Map<Place, List<Submission>> handedIn = this.submissions.of(ids);
		Map<Long, List<ReviewStep>> steps = this.submissions.steps(ids);
		Map<Place, List<Authorship>> authors = authors(ids);
		Map<Long, Map<PartKey, PartReview>> all = new HashMap<>();
		this.jdbc.sql(STAMPS).param("ids", ids).query((RowCallbackHandler) (row) -> {
			Place place = Place.of(row);
			Version.Stamp stamp = new Version.Stamp(row.getString("sha256"), row.getInt("changed_in"));
			all.computeIfAbsent(place.manuscriptId(), (id) -> new TreeMap<>())
				.put(place.part(), review(place.part(), stamp, handedIn.getOrDefault(place, List.of()),
						authors.getOrDefault(place, List.of()), steps));
		});
		return all;
	}

	private static PartReview review(PartKey part, Version.Stamp stamp, List<Submission> handedIn,
			List<Authorship> authors, Map<Long, List<ReviewStep>> steps) {
		int before = handedIn.stream()
			.mapToInt((one) -> one.stamp().changedIn())
			.filter((version) -> version < stamp.changedIn())
			.max()
			.orElse(0);
		Set<Long> editors = new HashSet<>();
		authors.stream()
			.filter((author) -> author.version() > before && author.version() <= stamp.changedIn())
			.forEach((author) -> editors.add(author.staffId()));
		Submission current = last(handedIn, stamp);
		return new PartReview(part, stamp, editors, current,
				(current != null) ? steps.getOrDefault(current.id(), List.of()) : List.of(), before > 0);
	}

	private static @Nullable Submission last(List<Submission> handedIn, Version.Stamp stamp) {
		List<Submission> same = handedIn.stream().filter((one) -> one.stamp().equals(stamp)).toList();
		return same.isEmpty() ? null : same.getLast();
	}

	private Map<Place, List<Authorship>> authors(Long[] ids) {
		Map<Place, List<Authorship>> authors = new HashMap<>();
		this.jdbc.sql(AUTHORS)
			.param("ids", ids)
			.query((RowCallbackHandler) (row) -> authors.computeIfAbsent(Place.of(row), (place) -> new ArrayList<>())
				.add(new Authorship(row.getInt("version"), row.getLong("saved_by_id"))));
		return authors;
	}

	/**
	 * A part of a manuscript.
	 *
	 * @param manuscriptId the manuscript
	 * @param part the part
	 */
	record Place(long manuscriptId, PartKey part) {

		static Place of(ResultSet row) throws SQLException {
			return new Place(row.getLong("manuscript_id"), new PartKey(row.getString("part")));
		}

	}

	/** Who brought a text in which version. */
	private record Authorship(int version, long staffId) {

	}

}
