package org.gongbao.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this site; everything but the name may be absent and is then left out of the
 * pages, never invented.
 *
 * @param name name of the site; when empty, the name of the newest issue's gazette, and
 * 政府公报 before there is an issue
 * @param domain domain for the SiteDomain tag; when absent, the host of {@code baseUrl}
 * @param idCode 政府网站标识码
 * @param organizer 主办单位
 * @param address 地址
 * @param phone 电话
 * @param postcode 邮编
 * @param icp ICP备案号
 * @param policeFiling 公安机关备案号
 * @param policeFilingUrl where the police filing leads
 * @param partyOrganUrl page of the 党政机关 mark for this site
 * @param reportErrorUrl 我为政府网站找错 for this site
 * @param baseUrl scheme, host and port for absolute links, without a slash at the end
 */
@ConfigurationProperties("gongbao.site")
record SiteProperties(@Nullable String name, @Nullable String domain, @DefaultValue("") String idCode,
		@Nullable String organizer, @Nullable String address, @Nullable String phone, @Nullable String postcode,
		@Nullable String icp, @Nullable String policeFiling, @Nullable URI policeFilingUrl, @Nullable URI partyOrganUrl,
		@Nullable URI reportErrorUrl, @Nullable URI baseUrl) {

}
