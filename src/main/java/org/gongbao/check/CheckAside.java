package org.gongbao.check;

import org.jspecify.annotations.Nullable;

/**
 * Puts something beside the findings on the page of a check: whoever publishes implements
 * it and brings the fragment {@code staff/publish/aside :: aside(aside)}.
 */
public interface CheckAside {

	/**
	 * What the template shows.
	 * @param manuscriptId the manuscript
	 * @param report what the checks say of it
	 * @return the template's model, null to show nothing
	 */
	@Nullable Object of(long manuscriptId, CheckReport report);

}
