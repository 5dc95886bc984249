package org.gongbao.correction;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.command.IntegrityCheck;

/** Proves that corrections are still what was proposed and decided. */
@Component
@Transactional(readOnly = true)
class CorrectionCheck implements IntegrityCheck {

	private static final int SLICE = 200;

	private final CorrectionStore store;

	CorrectionCheck(CorrectionStore store) {
		this.store = store;
	}

	@Override
	public Findings check() {
		List<String> differences = new ArrayList<>();
		long corrections = 0;
		List<Proposal> slice = this.store.after(0, SLICE);
		while (!slice.isEmpty()) {
			slice.stream()
				.filter((one) -> !one.digest().equals(one.computeDigest()))
				.forEach((one) -> differences.add("更正（编号" + one.id() + "）：内容与留下的摘要不符，内容可能被绕过门户改动"));
			corrections += slice.size();
			slice = this.store.after(slice.getLast().id(), SLICE);
		}
		return new Findings("更正" + corrections + "条", differences);
	}

}
