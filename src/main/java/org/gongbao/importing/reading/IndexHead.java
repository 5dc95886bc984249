package org.gongbao.importing.reading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a document's metadata block that its own head does not carry; null where
 * not printed.
 *
 * @param indexNumber 索引号
 * @param theme 主题分类 or 主题
 * @param genre 体裁分类
 * @param publishedOn 发布日期
 */
public record IndexHead(@Nullable String indexNumber, @Nullable String theme, @Nullable String genre,
		@Nullable LocalDate publishedOn) {
}
