package org.gongbao.document;

import java.time.LocalDate;

/**
 * That a public document says it ends another.
 *
 * @param by the document that says so
 * @param target the document it ends
 * @param since the first day on which the other is ended, {@link LocalDate#MIN} where no
 * day can be told
 */
record Repeal(long by, long target, LocalDate since) {
}
