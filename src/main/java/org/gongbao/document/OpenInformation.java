package org.gongbao.document;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of open government information (政府信息公开) as the office gave it. Everything
 * may be missing.
 *
 * @param indexNumber 索引号
 * @param theme 主题分类
 * @param genre 体裁分类
 * @param disclosure 公开属性
 * @param statedValidity 有效性 in the office's words
 * @param subjectWords 主题词
 * @param summary 内容概述
 * @param pagePublishedOn 发布日期 of the page it was taken from
 */
@Embeddable
public record OpenInformation(@Nullable String indexNumber, @Nullable String theme, @Nullable String genre,
		@Nullable String disclosure, @Nullable String statedValidity, @Nullable String subjectWords,
		@Nullable String summary, @Column(name = "page_published_on") @Nullable LocalDate pagePublishedOn) {

	/** Metadata that says nothing. */
	public static final OpenInformation EMPTY = new OpenInformation(null, null, null, null, null, null, null, null);

	/**
	 * What this says, and for what it does not say what another does.
	 * @param other the other
	 * @return both
	 */
	public OpenInformation orElse(OpenInformation other) {
		return new OpenInformation(first(this.indexNumber, other.indexNumber), first(this.theme, other.theme),
				first(this.genre, other.genre), first(this.disclosure, other.disclosure),
				first(this.statedValidity, other.statedValidity), first(this.subjectWords, other.subjectWords),
				first(this.summary, other.summary), first(this.pagePublishedOn, other.pagePublishedOn));
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

}
