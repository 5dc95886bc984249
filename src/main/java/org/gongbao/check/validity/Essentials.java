package org.gongbao.check.validity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** What no document may lack. */
@Component
@Order(50)
class Essentials implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		subject.content().documents().forEach((key, document) -> check(subject, key, document, findings));
		if (!subject.content().documents().isEmpty()) {
			findings.passed("%d件文件的标题、成文日期、页码和正文齐全".formatted(subject.content().documents().size()));
		}
	}

	private static void check(Subject subject, PartKey key, ManuscriptDocument document, Findings findings) {
		if (document.title().isBlank()) {
			findings.add(Found.blocking("title-missing", key, "title").saying("没有标题", "请填写标题。"));
		}
		if (document.issuedOn() == null) {
			findings.add(Found.blocking("date-missing", key, "issuedOn")
				.saying("没有成文日期", "请填写成文日期；印本没有写年份的，按文号里的年份。")
				.showing(document.title()));
		}
		if (document.page() == null && !pageInContents(subject, key)) {
			findings.add(Found.blocking("page-missing", key, "page").saying("没有页码", "请填写印本上这份文件开始的页码。"));
		}
		if (document.text().isBlank()) {
			findings
				.add(Found.blocking("text-missing", key, "text").saying("没有正文", "请录入正文；印本只刊通知、正文从略的，录入那段通知并勾选“此处略”。"));
		}
		if (document.abbreviated() && isBlank(document.fullText())) {
			findings.add(Found.advisory("full-text-missing", key, "fullText")
				.saying("只刊通知，全文尚未补齐", "印本写明全文在门户网站刊登，请补录全文。暂时没有的，说明何时补齐；发布后文件页注明“全文待补”。")
				.showing("此处略")
				.withExcerpt(null));
		}
		metadata(key, document, findings);
	}

	// Where only the document lacks its page, the comparison with the contents says so.
	private static boolean pageInContents(Subject subject, PartKey key) {
		return subject.facts()
			.contents()
			.stream()
			.anyMatch((line) -> key.value().equals(line.document()) && line.page() != null);
	}

	private static void metadata(PartKey key, ManuscriptDocument document, Findings findings) {
		List<String> missing = new ArrayList<>();
		if (isBlank(document.information().indexNumber())) {
			missing.add("索引号");
		}
		if (isBlank(document.information().theme())) {
			missing.add("主题分类");
		}
		if (isBlank(document.issuer())) {
			missing.add("发文机关");
		}
		if (!missing.isEmpty()) {
			findings.add(Found
				.note("metadata-missing", key, isBlank(document.information().indexNumber()) ? "indexNumber" : "theme")
				.saying("没有" + String.join("、", missing), "信息公开目录要求写明这些项目，知道的请补上。")
				.about(missing.toString()));
		}
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
