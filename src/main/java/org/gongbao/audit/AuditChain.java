package org.gongbao.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.command.IntegrityCheck;

/** Goes through the chain from its first link to its last. */
@Component
class AuditChain implements IntegrityCheck {

	private static final int SLICE = 500;

	private static final int MOST_TOLD = 100;

	private final AuditEntries entries;

	AuditChain(AuditEntries entries) {
		this.entries = entries;
	}

	@Override
	public Findings check() {
		List<String> differences = new ArrayList<>();
		String previous = "";
		long position = 0;
		List<AuditEntry> slice = this.entries.links(0, SLICE);
		while (!slice.isEmpty() && differences.size() < MOST_TOLD) {
			for (AuditEntry entry : slice) {
				if (entry.position() != position + 1) {
					differences.add("操作记录：第%d条至第%d条不见了".formatted(position + 1, entry.position() - 1));
				}
				if (!entry.hash().equals(ChainHash.of(previous, entry))) {
					differences.add("操作记录：第%d条与链上的摘要不符，记录可能被绕过门户改动".formatted(entry.position()));
				}
				previous = entry.hash();
				position = entry.position();
			}
			slice = this.entries.links(position, SLICE);
		}
		this.entries.unlinked().forEach((id) -> differences.add("操作记录：编号%d的记录不在链上".formatted(id)));
		return new Findings("操作记录%d条".formatted(position), differences);
	}

}
