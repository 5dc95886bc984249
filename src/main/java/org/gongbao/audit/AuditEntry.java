package org.gongbao.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param position its place in the chain, from 1, 0 while its transaction is open
 * @param id its number in the table
 * @param happenedAt when, by the database's clock
 * @param staffId the staff member, null for others
 * @param actor who, by name
 * @param address from where, null if not from a network
 * @param action what was done
 * @param subject what it was done to
 * @param before how it was, null where there is nothing to compare
 * @param after how it became, likewise
 * @param hash what binds it to all entries before it
 */
public record AuditEntry(long position, long id, Instant happenedAt, @Nullable Long staffId, String actor,
		@Nullable String address, String action, String subject, @Nullable String before, @Nullable String after,
		String hash) {

}
