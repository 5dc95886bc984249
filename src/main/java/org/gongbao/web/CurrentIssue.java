package org.gongbao.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The newest published issue as the head of the pages names it.
 *
 * @param label such as 2023年第2期
 * @param serialLabel such as 总第41期, {@code null} when it has none
 * @param motto lines of the motto, maybe none
 * @param url its page, encoded
 */
public record CurrentIssue(String label, @Nullable String serialLabel, List<String> motto, String url) {

}
