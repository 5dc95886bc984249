package org.gongbao.search.query;

/**
 * A document whose number is like one that no document bears.
 *
 * @param number its number in canonical form
 * @param title its title
 * @param url its page, encoded
 * @param why in what the numbers differ, in words for citizens
 * @param from where in the number the difference begins
 * @param to where it ends, exclusive
 */
public record NearNumber(String number, String title, String url, String why, int from, int to) {

}
