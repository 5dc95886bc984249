package org.gongbao.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part in a list of reviews.
 *
 * @param name what it is called
 * @param marks the three boxes
 * @param by who handed it on, may be null
 * @param when when, may be null
 * @param waited how long it has waited, may be null
 * @param note what is to be said of it
 * @param url its page
 * @param pick what stands for it in a form that passes several, null if it cannot be
 * passed there
 */
record QueueRow(PartName name, List<ReviewMark> marks, @Nullable String by, @Nullable String when,
		@Nullable String waited, String note, String url, @Nullable String pick) {

}
