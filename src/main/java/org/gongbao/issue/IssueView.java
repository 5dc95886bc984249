package org.gongbao.issue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.CorrectionLine;
import org.gongbao.web.PageMeta;

/**
 * The page of one issue.
 *
 * @param page what the page says of itself
 * @param cover its cover
 * @param title such as 2023年第2期（总第41期）
 * @param lead the gazette's name and when it was printed
 * @param figures what and how much it holds
 * @param firstUrl where reading begins, null if nothing can be read
 * @param strip its printed pages
 * @param sections its contents
 * @param colophon the colophon, maybe empty
 * @param edition the printed edition as PDF, null if there is none
 * @param previous the issue before, null before the first
 * @param next the issue after, null while there is none
 * @param proof whether it is public before it is printed (清样)
 * @param withoutText what to say when nothing of it can be read here, else null
 * @param composition how much of it each section takes
 * @param corrections corrections of what the issue says of itself
 */
record IssueView(PageMeta page, Cover cover, String title, String lead, Map<String, String> figures,
		@Nullable String firstUrl, PageStrip strip, List<Section> sections, Map<String, String> colophon,
		@Nullable Edition edition, @Nullable Cover previous, @Nullable Cover next, boolean proof,
		@Nullable String withoutText, Composition composition, List<CorrectionLine> corrections) {

	/**
	 * The printed edition as PDF.
	 *
	 * @param url where it is
	 * @param words what it is: pages and size
	 * @param coverUrl the picture of its cover, may be null
	 */
	record Edition(String url, String words, @Nullable String coverUrl) {

	}

	/**
	 * Lines of the contents under one heading.
	 *
	 * @param name the heading, empty for none
	 * @param lines the lines
	 */
	record Section(String name, List<Line> lines) {

	}

	/**
	 * A line of the contents.
	 *
	 * @param title the title as printed
	 * @param url where it leads, null if nowhere
	 * @param page the printed page, may be null
	 * @param printedUrl that page in the PDF of the printed edition, may be null
	 * @param badge a remark, may be null
	 */
	record Line(String title, @Nullable String url, @Nullable Integer page, @Nullable String printedUrl,
			@Nullable String badge) {

	}

}
