package org.gongbao.audit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.Paging;

/**
 * The page of the log.
 *
 * @param filter what was asked for
 * @param readsAll whether the reader sees what others did
 * @param actions every action one may ask for
 * @param entries the entries of this page
 * @param paging the other pages
 * @param newest the end of the chain, null while there is nothing
 * @param csvUrl the same as a table
 */
record AuditPage(AuditFilter filter, boolean readsAll, List<String> actions, List<Row> entries, Paging paging,
		@Nullable End newest, String csvUrl) {

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
		.withZone(ChineseDates.ZONE);

	static @Nullable End end(Optional<AuditEntry> newest) {
		return newest.map((entry) -> new End(entry.position(), entry.hash())).orElse(null);
	}

	/**
	 * The newest link of the chain.
	 *
	 * @param position how many entries there are
	 * @param hash its hash, which stands for all of them
	 */
	record End(long position, String hash) {

	}

	/**
	 * An entry.
	 *
	 * @param position its place in the chain
	 * @param time when
	 * @param actor who
	 * @param address from where
	 * @param action what
	 * @param subject to what
	 * @param lines what changed
	 * @param hash its hash
	 */
	record Row(long position, String time, String actor, @Nullable String address, String action, String subject,
			List<ChangedLine> lines, String hash) {

		static Row of(AuditEntry entry) {
			return new Row(entry.position(), SECOND.format(entry.happenedAt()), entry.actor(), entry.address(),
					entry.action(), entry.subject(), Change.between(entry.before(), entry.after()), entry.hash());
		}

	}

}
