package org.gongbao.publishing;

import java.util.List;

/**
 * Public items that were stored before something was read in them that is read now.
 * Implemented by the module that reads it.
 */
public interface RereadItems {

	/**
	 * What kind of items it reads.
	 * @return the kind
	 */
	ItemKind kind();

	/**
	 * Reads items as if they became public now, within a transaction. Reading one twice
	 * comes to the same.
	 * @param ids the items; those that are not public are passed over
	 */
	void read(List<Long> ids);

}
