package org.gongbao.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.Slice;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.GoneException;
import org.gongbao.web.NotFoundException;

/** The public chronicle, for whoever shows or indexes it. */
@Component
@Transactional(readOnly = true)
public class Chronicle {

	/** As the index of ranges has it. */
	private static final String TOUCHING = "daterange(starts_on, ends_on, '[]') && daterange(:first, :last, '[]')";

	private final EntryRepository repository;

	private final Issues issues;

	private final MentionFinder mentions;

	private final Corrections corrections;

	private final JdbcClient jdbc;

	Chronicle(EntryRepository repository, Issues issues, MentionFinder mentions, Corrections corrections,
			JdbcClient jdbc) {
		this.repository = repository;
		this.mentions = mentions;
		this.issues = issues;
		this.corrections = corrections;
		this.jdbc = jdbc;
	}

	/**
	 * The entries that touch a run of days.
	 * @param from the first day
	 * @param to the last day
	 * @return the entries whose own days overlap it, in order of time
	 */
	public List<ChronicleEntry> touching(LocalDate from, LocalDate to) {
		List<Long> ids = this.jdbc
			.sql("select id from chronicle_entry where publication_state = 'published' and " + TOUCHING
					+ " order by starts_on, ends_on, issue_id, ordinal")
			.param("first", from)
			.param("last", to)
			.query((row, n) -> row.getLong("id"))
			.list();
		return inOrder(ids);
	}

	/**
	 * The entries that touch a run of days, a part at a time.
	 * @param from the first day, null for no limit
	 * @param to the last day, null for no limit
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the entries in order of time and how many there are in all
	 */
	public Slice<ChronicleEntry> list(@Nullable LocalDate from, @Nullable LocalDate to, int offset, int limit) {
		LocalDate first = (from != null) ? from : LocalDate.of(1, 1, 1);
		LocalDate last = (to != null) ? to : LocalDate.of(9999, 12, 31);
		String which = " from chronicle_entry where publication_state = 'published'"
				+ ((from != null || to != null) ? " and " + TOUCHING : "");
		List<Long> ids = this.jdbc
			.sql("select id" + which + " order by starts_on, ends_on, issue_id, ordinal offset :offset limit :limit")
			.param("first", first)
			.param("last", last)
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> row.getLong(1))
			.list();
		long total = this.jdbc.sql("select count(*)" + which)
			.param("first", first)
			.param("last", last)
			.query(Long.class)
			.single();
		return new Slice<>(inOrder(ids), total);
	}

	/**
	 * The entries that name a person or an office, a part at a time.
	 * @param filter what is asked for
	 * @param from the first day, null for no limit
	 * @param to the last day, null for no limit
	 * @param newestFirst whether the newest come first
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the entries and how many there are in all
	 */
	public Slice<ChronicleEntry> list(ChronicleFilter filter, @Nullable LocalDate from, @Nullable LocalDate to,
			boolean newestFirst, int offset, int limit) {
		if (!filter.isAny()) {
			return list(from, to, offset, limit);
		}
		Slice<Long> ids = this.mentions.entries(filter, from, to, newestFirst, offset, limit);
		return new Slice<>(inOrder(ids.items()), ids.total());
	}

	private List<ChronicleEntry> inOrder(List<Long> ids) {
		Map<Long, ChronicleEntry> byId = publicByIds(ids).stream()
			.collect(Collectors.toMap(ChronicleEntry::id, Function.identity()));
		return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
	}

	/**
	 * Public entries by id, for the index.
	 * @param ids the ids
	 * @return those of them that are public, in no order
	 */
	public List<ChronicleEntry> publicByIds(Collection<Long> ids) {
		return entries(this.repository.publicByIds(ids));
	}

	/**
	 * The public entries of one issue.
	 * @param issueId the issue
	 * @return in order of time
	 */
	public List<ChronicleEntry> ofIssue(long issueId) {
		return publicByIds(this.repository.publicIdsOfIssue(issueId)).stream()
			.sorted(Comparator.comparing(ChronicleEntry::from)
				.thenComparing(ChronicleEntry::to)
				.thenComparingLong(ChronicleEntry::id))
			.toList();
	}

	/**
	 * What answers for days of which nothing is public.
	 * @param from the first day
	 * @param to the last day
	 * @return that their entries were withdrawn, or that nothing is recorded
	 */
	public RuntimeException absent(LocalDate from, LocalDate to) {
		return this.repository.withdrawnTouching(from, to)
			.stream()
			.map(Entry::publication)
			.max(Comparator.comparing((publication) -> known(publication.withdrawnAt())))
			.<RuntimeException>map((publication) -> new GoneException("大事记 " + ChineseDates.span(from, to),
					String.valueOf(publication.withdrawalReason()), publication.withdrawnAt()))
			.orElseGet(() -> new NotFoundException("Nothing recorded from " + from + " to " + to));
	}

	private static Instant known(@Nullable Instant moment) {
		return (moment != null) ? moment : Instant.EPOCH;
	}

	/**
	 * The months in which something is recorded.
	 * @return month to number of entries that begin in it, newest first
	 */
	public List<MonthCount> months() {
		return this.jdbc
			.sql("""
					select to_char(day, 'YYYY-MM') as month, sum(entries)::int as entries, sum(paragraphs)::int as paragraphs from chronicle_day
					group by 1 order by 1 desc
					""")
			.query((row, n) -> new MonthCount(YearMonth.parse(row.getString("month")), row.getInt("entries"),
					row.getInt("paragraphs")))
			.list();
	}

	/**
	 * The months that name a person or an office.
	 * @param filter what is asked for
	 * @return month to number of paragraphs that name it, newest first; without a filter
	 * {@link #months()}
	 */
	public List<MonthCount> months(ChronicleFilter filter) {
		return filter.isAny() ? this.mentions.months(filter) : months();
	}

	/**
	 * How much was recorded on each day.
	 * @param from the first day
	 * @param to the last day
	 * @return day to number of paragraphs of the entries that begin on it; days without
	 * any are missing
	 */
	public SortedMap<LocalDate, Integer> days(LocalDate from, LocalDate to) {
		SortedMap<LocalDate, Integer> days = new TreeMap<>();
		this.jdbc.sql("select day, paragraphs from chronicle_day where day between :from and :to")
			.param("from", from)
			.param("to", to)
			.query((RowCallbackHandler) (row) -> days.put(row.getObject("day", LocalDate.class),
					row.getInt("paragraphs")));
		return days;
	}

	/**
	 * The newest day on which something is recorded.
	 * @return the day, empty before the first entry
	 */
	public Optional<LocalDate> newestDay() {
		return this.jdbc.sql("select max(day) from chronicle_day").query(LocalDate.class).optional();
	}

	/**
	 * The nearest day before another on which an entry begins.
	 * @param day the day
	 * @return the earlier day, empty if there is none
	 */
	public Optional<LocalDate> recordedBefore(LocalDate day) {
		return recorded("select max(day) from chronicle_day where day < :day", day);
	}

	/**
	 * The nearest day after another on which an entry begins.
	 * @param day the day
	 * @return the later day, empty if there is none
	 */
	public Optional<LocalDate> recordedAfter(LocalDate day) {
		return recorded("select min(day) from chronicle_day where day > :day", day);
	}

	private Optional<LocalDate> recorded(String sql, LocalDate day) {
		return this.jdbc.sql(sql).param("day", day).query(LocalDate.class).optional();
	}

	private List<ChronicleEntry> entries(List<Entry> entries) {
		Map<Long, IssueRef> refs = this.issues
			.refs(entries.stream().map((entry) -> entry.content().issueId()).distinct().toList());
		Map<Long, List<Correction>> corrections = this.corrections.of(ItemKind.CHRONICLE,
				entries.stream().map(Entry::id).toList());
		return entries.stream()
			.map((entry) -> entry(entry, refs, corrections.getOrDefault(entry.id(), List.of())))
			.toList();
	}

	private static ChronicleEntry entry(Entry entry, Map<Long, IssueRef> refs, List<Correction> corrections) {
		EntryDraft content = entry.content();
		return new ChronicleEntry(entry.id(), content.from(), content.to(), content.label(), content.paragraphs(),
				refs.get(content.issueId()), entry.publication().publishedAt(), entry.contentDigest(), corrections);
	}

	/**
	 * How much is recorded in a month.
	 *
	 * @param month the month
	 * @param entries the number of entries that begin in it
	 * @param paragraphs the number of their paragraphs
	 */
	public record MonthCount(YearMonth month, int entries, int paragraphs) {

	}

}
