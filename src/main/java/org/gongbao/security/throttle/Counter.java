package org.gongbao.security.throttle;

/**
 * What failures are counted for.
 *
 * @param key its name in the database
 * @param allowance how much is borne
 * @param forgiven whether a success wipes it out; else it only takes back its own count,
 * so that who has one account gains nothing against the others
 */
record Counter(String key, Allowance allowance, boolean forgiven) {

}
