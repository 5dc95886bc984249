package org.gongbao.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * The site as templates see it: {@code ${site.name}} and so on. What is {@code null} is
 * not configured and is left out.
 *
 * @param name shown in the head and in every title
 * @param domain for the SiteDomain tag, empty when unknown
 * @param idCode 政府网站标识码, empty when unknown
 * @param baseUrl start of absolute links without a slash at the end, empty when not
 * configured
 * @param samples whether sample issues are shown
 * @param currentIssue the newest published issue, if any
 */
public record Site(String name, String domain, String idCode, @Nullable String organizer, @Nullable String address,
		@Nullable String phone, @Nullable String postcode, @Nullable String icp, @Nullable String policeFiling,
		@Nullable URI policeFilingUrl, @Nullable URI partyOrganUrl, @Nullable URI reportErrorUrl, String baseUrl,
		boolean samples, @Nullable CurrentIssue currentIssue) {

	/**
	 * The absolute address of a path of ours where the base is configured, else the path.
	 * @param path an encoded path
	 * @return the address
	 */
	public String absolute(String path) {
		return this.baseUrl + path;
	}

	/**
	 * Whether the block of contact lines in the footer has anything in it.
	 * @return false when nothing is configured
	 */
	public boolean contactable() {
		return this.organizer != null || this.address != null || this.phone != null || this.postcode != null;
	}

}
