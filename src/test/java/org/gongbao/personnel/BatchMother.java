package org.gongbao.personnel;

import java.util.List;

import org.gongbao.issue.IssueRef;

/** Appointments for tests: those of 2023年第2期, as facts. */
public final class BatchMother {

	private BatchMother() {
	}

	/**
	 * Three batches with five acts.
	 * @param issue the issue that prints them
	 * @return the batches in printed order
	 */
	public static List<BatchDraft> ofIssue41(IssueRef issue) {
		return List.of(batch(issue, 1, "通政任字〔2023〕4号", List.of(appointed("王丽香"), appointed("杜建军"), appointed("张国友"))),
				batch(issue, 2, "通政任字〔2023〕5号", List.of(removed("张静波", "通辽承接产业转移开发区管理委员会主任"))),
				batch(issue, 3, "通政任字〔2023〕6号", List.of(removed("云泽人", "通辽科尔沁区工业园区管理委员会副主任"))));
	}

	private static BatchDraft batch(IssueRef issue, int ordinal, String reference, List<ActDraft> acts) {
		return new BatchDraft(issue.id(), null, ordinal, null, reference, reference.replace('〔', '[').replace('〕', ']'),
				null, acts);
	}

	private static ActDraft appointed(String person) {
		return new ActDraft(person, AppointmentAction.APPOINT, "市医院副院长", false, null, "2021-02-02", null);
	}

	private static ActDraft removed(String person, String post) {
		return new ActDraft(person, AppointmentAction.REMOVE, post, false, null, null, null);
	}

}
