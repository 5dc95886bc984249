package org.gongbao.document.body;

import java.util.Optional;

import org.gongbao.docnumber.DocNumber;

/** Knows where the documents are that a text names. */
public interface Citations {

	/** Knows nothing. */
	Citations NONE = (number) -> Optional.empty();

	/**
	 * Where a number leads.
	 * @param number the number
	 * @return the address, encoded; empty if no such document is held
	 */
	Optional<String> href(DocNumber number);

	/**
	 * Whether what a number leads to only says that it was withdrawn.
	 * @param number the number
	 * @return true if so
	 */
	default boolean withdrawn(DocNumber number) {
		return false;
	}

	/**
	 * Whether what a number leads to holds no more.
	 * @param number the number
	 * @return what readers are told (已废止), empty while it holds
	 */
	default Optional<String> ended(DocNumber number) {
		return Optional.empty();
	}

}
