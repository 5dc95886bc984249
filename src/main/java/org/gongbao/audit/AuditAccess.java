package org.gongbao.audit;

/**
 * Tells what of the log the person signed in may read; implemented where roles are known.
 */
public interface AuditAccess {

	/**
	 * Whether the person reads what others did.
	 * @return false for who reads only her own entries
	 */
	boolean readsAll();

}
