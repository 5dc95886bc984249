package org.gongbao.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.DocumentDetails.Citation;
import org.gongbao.document.body.Citations;
import org.gongbao.web.PagePaths;

/**
 * Where the documents are that a text names.
 *
 * @param held those that are or were public, by number
 */
record HeldCitations(Map<String, Held> held) implements Citations {

	/**
	 * Looks up what a text names.
	 * @param numbers the numbers it names
	 * @param ownId the document whose text it is, which is no link to itself
	 * @param known what is known already of others that it names
	 * @param heads reads the rest
	 */
	static HeldCitations of(Collection<String> numbers, long ownId, List<Citation> known, DocumentHeads heads) {
		Map<String, Held> held = new HashMap<>();
		Set<String> unknown = new LinkedHashSet<>(numbers);
		for (Citation one : known) {
			if (unknown.remove(one.number()) && one.path() != null) {
				held.put(one.number(), new Held(one.withdrawn(), one.force()));
			}
		}
		for (DocumentHead head : heads.byNumbers(unknown)) {
			DocumentSummary other = head.summary();
			if (other.number() != null && other.id() != ownId && !head.isDraft()) {
				held.merge(other.number(), new Held(head.isWithdrawn(), head.isWithdrawn() ? null : other.force()),
						(one, two) -> one.withdrawn() ? two : one);
			}
		}
		return new HeldCitations(held);
	}

	@Override
	public Optional<String> href(DocNumber number) {
		return find(number).map((held) -> PagePaths.of("documents", number.canonical()));
	}

	@Override
	public Optional<String> ended(DocNumber number) {
		return find(number).map(Held::force).map(Force::validity).filter(Validity::ended).map(Validity::label);
	}

	@Override
	public boolean withdrawn(DocNumber number) {
		return find(number).filter(Held::withdrawn).isPresent();
	}

	private Optional<Held> find(DocNumber number) {
		return Optional.ofNullable(this.held.get(number.canonical()));
	}

	/**
	 * A document that is held.
	 *
	 * @param withdrawn whether its page only says that it was withdrawn
	 * @param force whether it holds, null if it was withdrawn
	 */
	record Held(boolean withdrawn, @Nullable Force force) {

	}

}
