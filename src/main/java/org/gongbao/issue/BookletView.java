package org.gongbao.issue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.PageMeta;
import org.gongbao.web.QrDrawing;

/**
 * A whole issue for paper.
 *
 * @param page what the page says of itself
 * @param cover its cover
 * @param title such as 2023年第2期（总第41期）
 * @param lead the gazette's name and when it was printed
 * @param motto the lines of the motto, maybe none
 * @param backUrl the issue's page
 * @param sections its contents; their lines lead within the page
 * @param items what it prints, in the order of the contents
 * @param colophon the colophon, maybe empty
 * @param address where the issue is found
 * @param code that address to be scanned, null where the site does not know its own
 * @param proof whether it is public before it is printed (清样)
 */
record BookletView(PageMeta page, Cover cover, String title, String lead, List<String> motto, String backUrl,
		List<IssueView.Section> sections, List<BookletItem> items, Map<String, String> colophon, String address,
		@Nullable QrDrawing code, boolean proof) {
}
