package org.gongbao.search.suggest;

import org.jspecify.annotations.Nullable;

/**
 * A thing to go to.
 *
 * @param title what it is
 * @param number its number, null if it has none
 * @param url its page, encoded
 */
public record Suggestion(String title, @Nullable String number, String url) {

}
