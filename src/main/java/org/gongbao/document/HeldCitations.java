package org.gongbao.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.body.Citations;
import org.gongbao.web.PagePaths;

/**
 * Where the documents are that a text names.
 *
 * @param held number to address, of those that are or were public
 * @param gone the numbers of those that were withdrawn
 */
record HeldCitations(Map<String, String> held, Set<String> gone) implements Citations {

	static HeldCitations of(List<String> numbers, long ownId, Documents documents) {
		Map<String, String> held = new HashMap<>();
		Set<String> gone = new HashSet<>();
		documents.leadingTo(numbers, ownId).forEach((number, withdrawn) -> {
			held.put(number, PagePaths.of("documents", number));
			if (withdrawn) {
				gone.add(number);
			}
		});
		return new HeldCitations(held, gone);
	}

	@Override
	public Optional<String> href(DocNumber number) {
		return Optional.ofNullable(this.held.get(number.canonical()));
	}

	@Override
	public boolean withdrawn(DocNumber number) {
		return this.gone.contains(number.canonical());
	}

}
