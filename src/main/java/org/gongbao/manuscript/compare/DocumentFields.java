package org.gongbao.manuscript.compare;

import org.gongbao.document.OpenInformation;
import org.gongbao.document.Statement;
import org.gongbao.document.StatementKind;
import org.gongbao.manuscript.ManuscriptDocument;

/** What a document says, field by field. */
final class DocumentFields {

	private DocumentFields() {
	}

	static Fields of(ManuscriptDocument document) {
		OpenInformation information = document.information();
		return new Fields().text("标题", document.title())
			.text("发文字号", document.printedNumber())
			.text("规范文号", document.number())
			.date("成文日期", document.issuedOn())
			.text("刊登页码", document.page())
			.text("栏目", document.section())
			.text("发文机关", document.issuer())
			.text("主送机关", document.addressees())
			.date("施行日期", document.effectiveFrom())
			.date("有效期至", document.validUntil())
			.text("索引号", information.indexNumber())
			.text("主题分类", information.theme())
			.text("体裁分类", information.genre())
			.text("公开属性", information.disclosure())
			.text("有效性", information.statedValidity())
			.text("主题词", information.subjectWords())
			.text("内容概述", information.summary())
			.date("网页发布日期", information.pagePublishedOn())
			.text("正文", document.text())
			.text("只刊登通知", document.abbreviated() ? "是" : "否")
			.text("全文", document.fullText())
			.lines("关联", document.relations().stream().map(DocumentFields::relation).toList())
			.lines("时效条款", document.statements().stream().map(DocumentFields::statement).toList())
			.lines("附件", document.attachments().stream().map(DocumentFields::attachment).toList());
	}

	private static String relation(ManuscriptDocument.FoundRelation relation) {
		String title = (relation.title() != null) ? "《" + relation.title() + "》" : "";
		return relation.kind().label() + " " + title + relation.printed()
				+ (relation.printed().equals(relation.number()) ? "" : "（即" + relation.number() + "）")
				+ (relation.confirmed() ? "" : "　未确认");
	}

	private static String statement(Statement statement) {
		return name(statement.kind()) + "：" + statement.text();
	}

	private static String name(StatementKind kind) {
		return switch (kind) {
			case EFFECTIVE -> "施行";
			case VALID_UNTIL -> "有效期";
			case REPEALS -> "废止";
			case AMENDS -> "修改";
			case CONTINUES -> "继续有效";
		};
	}

	private static String attachment(ManuscriptDocument.AttachedFile file) {
		return file.name() + ((file.title() != null) ? "　" + file.title() : "") + "　" + file.size() + "字节（校验码"
				+ file.sha256().substring(0, 12) + "）";
	}

}
