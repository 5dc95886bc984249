package org.gongbao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.body.PlainText;
import org.gongbao.issue.IssueRef;
import org.gongbao.web.CodePoints;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PagePaths;

/** What the page of a document says of itself. */
final class DocumentMeta {

	static final PageMeta.Column COLUMN = PageMeta.Column.of("政府文件", "政府公报刊登的文件，可按年份、发文机关、栏目、主题和有效性查阅", "政府文件", "规范性文件",
			"通知", "意见");

	private static final int LONGEST_DESCRIPTION = 100;

	private DocumentMeta() {
	}

	static PageMeta of(DocumentDetails document, @Nullable String gazette) {
		DocumentSummary summary = document.summary();
		String url = PagePaths.encoded(summary.path());
		IssueRef issue = summary.issue();
		PageMeta meta = PageMeta.of(summary.title(), url)
			.in(PageMeta.Section.DOCUMENTS)
			.column(COLUMN)
			.json(url + ".json");
		if (issue != null) {
			meta = meta.crumb(issue.label(), issue.path());
			meta = (summary.section() != null && !summary.section().isEmpty())
					? meta.crumb(summary.section(), "/documents?section=" + PagePaths.encode(summary.section())) : meta;
		}
		else {
			meta = meta.crumb("文件", "/documents");
		}
		String source = (gazette != null && issue != null) ? gazette + issue.label() : "政府信息公开";
		return meta.crumb((summary.number() != null) ? summary.number() : "本件", null)
			.article(new PageMeta.Article(summary.title(), summary.publishedAt(), source, keywords(summary),
					summary.issuer(), description(document)));
	}

	private static List<String> keywords(DocumentSummary summary) {
		List<String> keywords = new ArrayList<>();
		Stream.of(summary.number(), summary.issuer(), summary.information().theme())
			.filter(Objects::nonNull)
			.forEach(keywords::add);
		String words = summary.information().subjectWords();
		if (words != null) {
			Arrays.stream(words.split("[\\s\\u3000,，、;；]+")).filter((word) -> !word.isEmpty()).forEach(keywords::add);
		}
		return keywords;
	}

	private static String description(DocumentDetails document) {
		String summary = document.summary().information().summary();
		String text = (summary != null) ? summary : PlainText.of(firstLines(document.text())).replace('\n', ' ');
		return CodePoints.shortened(text, LONGEST_DESCRIPTION);
	}

	private static String firstLines(String text) {
		return CodePoints.beginning(text, 4 * LONGEST_DESCRIPTION);
	}

}
