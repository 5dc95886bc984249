package org.gongbao.search.query;

import java.util.Map;

/**
 * A result with why it stands where it does.
 *
 * @param hit the result
 * @param shares what each reason that is met is worth
 * @param grade the sum in quarters, by which results are ordered
 */
public record ExplainedHit(Hit hit, Map<String, Float> shares, long grade) {
}
