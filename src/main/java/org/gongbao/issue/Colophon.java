package org.gongbao.issue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who made the printed issue and how to reach them. Everything may be missing.
 *
 * @param organizer 主办单位
 * @param address 地址
 * @param phone 电话
 * @param website 网址
 * @param postcode 邮编
 * @param printer 印刷单位
 * @param printedOn 印刷日期, ISO 8601, exact to the day, the month or the year
 */
@Embeddable
public record Colophon(@Nullable String organizer, @Nullable String address, @Nullable String phone,
		@Nullable String website, @Nullable String postcode, @Nullable String printer, @Nullable String printedOn) {

	/** A colophon that says nothing. */
	public static final Colophon EMPTY = new Colophon(null, null, null, null, null, null, null);

}
