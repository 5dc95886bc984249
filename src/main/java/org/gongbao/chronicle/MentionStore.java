package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.chronicle.mention.Mention;
import org.gongbao.chronicle.mention.MentionReader;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.RereadItems;

/**
 * Keeps what public entries name, and the sums over it, in the transaction that makes
 * entries public or takes them back: no page ever reads the whole chronicle.
 */
@Component
class MentionStore implements RereadItems {

	/** Any fixed number: whoever changes the sums waits in line until the commit. */
	private static final long SUMS_LOCK = 4_116_217L;

	private final EntryRepository repository;

	private final MentionSums sums;

	private final JdbcClient jdbc;

	MentionStore(EntryRepository repository, MentionSums sums, JdbcClient jdbc) {
		this.repository = repository;
		this.sums = sums;
		this.jdbc = jdbc;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.CHRONICLE;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void read(List<Long> ids) {
		record(this.repository.publicByIds(ids));
	}

	/** Notes what entries name that are public from now on. */
	@Transactional(propagation = Propagation.MANDATORY)
	void record(Collection<Entry> entries) {
		lock();
		List<Long> ids = entries.stream().map(Entry::id).toList();
		List<String> before = names(ids);
		delete(ids);
		entries.forEach((entry) -> insert(entry.id(), entry.content()));
		before.addAll(names(ids));
		this.sums.renew(before, days(entries));
	}

	/** Forgets what entries name that are public no longer, or are about to go. */
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(Collection<Entry> entries) {
		lock();
		List<Long> ids = entries.stream().map(Entry::id).toList();
		List<String> names = names(ids);
		delete(ids);
		this.sums.renew(names, days(entries));
	}

	private void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)::text").param("lock", SUMS_LOCK).query().singleRow();
	}

	private void delete(List<Long> ids) {
		this.jdbc.sql("delete from chronicle_mention where entry_id = any(:ids)")
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	/** Kind and name in one word, each once. */
	private List<String> names(List<Long> ids) {
		return new ArrayList<>(this.jdbc
			.sql("select distinct kind || ':' || name from chronicle_mention"
					+ " where entry_id = any(:ids) and kind in ('person', 'office')")
			.param("ids", ids.toArray(Long[]::new))
			.query(String.class)
			.list());
	}

	private static List<LocalDate> days(Collection<Entry> entries) {
		return entries.stream().map((entry) -> entry.content().from()).distinct().toList();
	}

	private void insert(long id, EntryDraft entry) {
		List<Integer> paragraphs = new ArrayList<>();
		List<Mention> mentions = new ArrayList<>();
		for (int i = 0; i < entry.paragraphs().size(); i++) {
			for (Mention mention : MentionReader.read(entry.paragraphs().get(i))) {
				paragraphs.add(i + 1);
				mentions.add(mention);
			}
		}
		this.jdbc.sql("""
				insert into chronicle_mention (entry_id, starts_on, paragraph, begins, ends, kind, name)
				select :id, :day, m.* from unnest(:paragraphs::smallint[], :begins::int[], :ends::int[], :kinds::text[],
					:names::text[]) as m
				on conflict do nothing
				""")
			.param("id", id)
			.param("day", entry.from())
			.param("paragraphs", paragraphs.toArray(Integer[]::new))
			.param("begins", mentions.stream().map(Mention::start).toArray(Integer[]::new))
			.param("ends", mentions.stream().map(Mention::end).toArray(Integer[]::new))
			.param("kinds", mentions.stream().map((mention) -> mention.kind().code()).toArray(String[]::new))
			.param("names", mentions.stream().map(Mention::name).toArray(String[]::new))
			.update();
	}

}
