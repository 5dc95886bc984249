package org.gongbao.publishing;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.command.ConditionalOnPortal;

/**
 * Reads what a migration left to be read in items that were public before it
 * ({@code reading_backlog}), in a thread of its own and a few at a time, while the portal
 * serves readers already. Once nothing is left, a start costs one question.
 */
@Component
@ConditionalOnPortal
class ReadingBacklog implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(ReadingBacklog.class);

	private static final int SLICE = 200;

	private final List<RereadItems> readers;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	ReadingBacklog(List<RereadItems> readers, JdbcClient jdbc, TransactionTemplate transactions) {
		this.readers = readers;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.jdbc.sql("select exists (select 1 from reading_backlog)").query(Boolean.class).single()) {
			Thread.ofPlatform().daemon().name("reading-backlog").start(this::readAll);
		}
	}

	/** What is not read when the portal stops is read when it starts again. */
	void readAll() {
		try {
			for (RereadItems reader : this.readers) {
				long read = 0;
				int some = readSome(reader);
				while (some > 0) {
					read += some;
					some = readSome(reader);
				}
				logger.info("Read {} items of kind {} that were public before", read, reader.kind().code());
			}
		}
		catch (RuntimeException ex) {
			logger.warn("What was public before could not be read; the next start goes on", ex);
		}
	}

	/** Whoever else starts at the same time takes other rows. */
	private int readSome(RereadItems reader) {
		Integer read = this.transactions.execute((status) -> {
			List<Long> ids = this.jdbc.sql("""
					delete from reading_backlog where item_kind = :kind and item_id in (
						select item_id from reading_backlog where item_kind = :kind order by item_id
						limit :slice for update skip locked)
					returning item_id
					""")
				.param("kind", reader.kind().code())
				.param("slice", SLICE)
				.query((row, n) -> row.getLong("item_id"))
				.list();
			if (!ids.isEmpty()) {
				reader.read(ids);
			}
			return ids.size();
		});
		return (read != null) ? read : 0;
	}

}
