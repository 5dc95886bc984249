package org.gongbao.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.Finding;
import org.gongbao.manuscript.compare.FieldChange;

/**
 * The page on which one part is reviewed.
 *
 * @param manuscriptId the manuscript
 * @param label the issue (2023年第2期)
 * @param part the part's key
 * @param name what lists call it
 * @param marks the three boxes
 * @param level the review that is due, null if none is
 * @param submission what was handed in, 0 if nothing was
 * @param refusal why the person may not decide, null if the person may
 * @param compared what was compared, a sentence
 * @param changes what differs from what the person last saw
 * @param text the text as readers will see it
 * @param findings what the checks say of it
 * @param remarks everything said so far
 * @param previewUrl the page readers will see, null if it cannot be told
 * @param approved whether the part has passed and is locked
 * @param mayReopen whether the person may take the last pass back
 */
record PartPage(long manuscriptId, String label, String part, PartName name, List<ReviewMark> marks,
		@Nullable Level level, long submission, @Nullable String refusal, String compared, List<FieldChange> changes,
		PartText text, List<Finding> findings, List<Remark> remarks, String previewUrl, boolean approved,
		boolean mayReopen) {

	/** The address of this page. */
	public String url() {
		return "/staff/drafts/" + this.manuscriptId + "/review/" + this.part;
	}

}
