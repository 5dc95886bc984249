package org.gongbao.search.query;

import java.util.Map;

/**
 * A result with why it stands where it does.
 *
 * @param hit the result
 * @param shares what each reason that is met is worth
 * @param sum what they are worth together, in quarters of a unit as results are ordered
 */
public record ExplainedHit(Hit hit, Map<String, Float> shares, float sum) {
}
