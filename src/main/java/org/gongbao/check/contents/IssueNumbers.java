package org.gongbao.check.contents;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;

/** The issue's own name and numbers. */
@Component
@Order(10)
class IssueNumbers implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		IssueFacts facts = subject.facts();
		if (facts.title().isBlank()) {
			findings.add(Found.blocking("issue-title", PartKey.FACTS, "title").saying("没有刊名", "请填写公报的名称。"));
		}
		for (String sentence : subject.known().taken(facts)) {
			String field = sentence.contains("总第") ? "serial" : "number";
			findings.add(Found.blocking("issue-taken", PartKey.FACTS, field)
				.saying("期号已被占用", sentence)
				.about(field + facts.label() + facts.serial()));
		}
		if (facts.year() > subject.today().getYear() + 1) {
			findings.add(Found.blocking("issue-year", PartKey.FACTS, "year")
				.saying("年份%d还没有到".formatted(facts.year()), "请对照封面核对年份。")
				.about(facts.label()));
		}
		if (isEmpty(subject.content())) {
			findings.add((facts.edition() == null)
					? Found.blocking("issue-empty", PartKey.FACTS, "title")
						.saying("这一期还没有内容", "没有文件，没有人事任免，也没有大事记。请导入文本或逐件添加；只有纸质版的，请上传它的PDF。")
					: Found.advisory("issue-pdf-only", PartKey.FACTS, "title")
						.saying("这一期只有纸质版PDF，没有文字", "公开以后读者只能翻看PDF，检索不到正文；文字以后整理好了可以补上，已经公开的目录不能再改。")
						.about(facts.label()));
		}
		if (facts.serial() == null) {
			findings.add(Found.note("issue-serial", PartKey.FACTS, "serial").saying("没有总期号", "封面上印有“总第…期”的，请补上。"));
		}
		findings.passed("年份、期号和总期号没有被占用");
	}

	/** Whether all there is of an issue is the PDF of its printed edition. */
	static boolean onlyPdf(Manuscript content) {
		return isEmpty(content) && content.facts().edition() != null;
	}

	private static boolean isEmpty(Manuscript content) {
		return content.documents().isEmpty() && content.appointments().size() == 0
				&& content.chronicle().entries().isEmpty();
	}

}
