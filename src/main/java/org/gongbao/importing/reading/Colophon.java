package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * The publisher's details (主办单位, 地址, 电话, 网址, 邮编, 印刷单位, 印刷日期); null where not printed.
 *
 * @param organizer 主办单位
 * @param address 地址
 * @param phone 电话
 * @param website 网址 without the angle brackets and spaces of the text
 * @param postcode 邮编
 * @param printer 印刷单位
 * @param printedOn 印刷日期 as {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}
 */
public record Colophon(@Nullable String organizer, @Nullable String address, @Nullable String phone,
		@Nullable String website, @Nullable String postcode, @Nullable String printer, @Nullable String printedOn) {

	static final Colophon NONE = new Colophon(null, null, null, null, null, null, null);

}
