package org.gongbao.importing.page;

import org.jspecify.annotations.Nullable;

/**
 * The metadata head of a page, each value as printed with its edges trimmed, null where
 * the label is missing or its value empty.
 *
 * @param indexNumber 索引号, whatever its coding
 * @param issuer 发文机关 or 发布机构
 * @param title 标题 or 名称
 * @param number 发文字号 or 文件编号
 * @param issuedOn 成文日期 or 发文日期
 * @param publishedOn 发布日期
 * @param theme 主题分类 or 主题, levels separated as printed
 * @param subjectWords 主题词 or 关键词
 * @param genre 体裁分类 or 公文种类
 * @param disclosure 公开属性 or 公开方式
 * @param validity 有效性
 * @param summary 内容概述
 * @param effectiveFrom 实施日期
 * @param validUntil 有效期 or 失效日期
 */
public record PageHead(@Nullable String indexNumber, @Nullable String issuer, @Nullable String title,
		@Nullable String number, @Nullable String issuedOn, @Nullable String publishedOn, @Nullable String theme,
		@Nullable String subjectWords, @Nullable String genre, @Nullable String disclosure, @Nullable String validity,
		@Nullable String summary, @Nullable String effectiveFrom, @Nullable String validUntil) {

	/** The head of a page that has none. */
	public static final PageHead NONE = new PageHead(null, null, null, null, null, null, null, null, null, null, null,
			null, null, null);

}
