package org.gongbao.audit;

import java.util.List;

import org.springframework.stereotype.Component;

/** What a person did of late. */
@Component
public class AuditTrail {

	private final AuditEntries entries;

	AuditTrail(AuditEntries entries) {
		this.entries = entries;
	}

	/**
	 * The newest entries of one kind.
	 * @param staffId whose
	 * @param action which action
	 * @param size how many at most
	 * @return the newest first
	 */
	public List<AuditEntry> latest(long staffId, String action, int size) {
		return this.entries.page(new AuditFilter(staffId, "", action, "", null, null), 0, size);
	}

}
