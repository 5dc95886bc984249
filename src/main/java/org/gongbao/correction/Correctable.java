package org.gongbao.correction;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;

/**
 * A kind of items that can be corrected. Implemented by the module that holds the kind,
 * so that no arrow points upwards.
 */
public interface Correctable {

	/**
	 * Which kind.
	 * @return the kind
	 */
	ItemKind kind();

	/**
	 * Names of public items.
	 * @param ids the items
	 * @return id to name; for what is not public, nothing
	 */
	Map<Long, ItemName> names(Collection<Long> ids);

	/**
	 * What a public item says, as far as it can be corrected.
	 * @param id the item
	 * @return its text, empty if it is not public
	 */
	Optional<CorrectableText> text(long id);

}
