package org.gongbao.check;

import java.time.Instant;

/**
 * That a person has looked at a finding and lets it stand.
 *
 * @param reason why
 * @param by who
 * @param at when, by the database's clock
 */
public record Acknowledgement(String reason, String by, Instant at) {

}
