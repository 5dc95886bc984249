package org.gongbao.issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * An issue as readers see it.
 *
 * @param ref which issue
 * @param title the gazette's name
 * @param motto the words on the cover, may be null
 * @param colophon the colophon
 * @param contents the printed table of contents
 * @param edition the printed edition as PDF, may be null
 * @param publishedAt when it became public here, null while it is a draft
 * @param sample whether it is one of the sample issues
 * @param digest the digest stored with the content
 * @param proof whether it is public before it is printed (清样)
 */
public record IssueDetails(IssueRef ref, String title, @Nullable String motto, Colophon colophon,
		List<ContentsLine> contents, @Nullable PrintedEdition edition, @Nullable Instant publishedAt, boolean sample,
		String digest, boolean proof) {

	/**
	 * When it was printed, in words.
	 * @return such as 2023年5月, null if the colophon does not say
	 */
	public @Nullable String printedIn() {
		String printedOn = this.colophon.printedOn();
		return (printedOn != null) ? IssueLabels.date(printedOn) : null;
	}

	/**
	 * Lets all contents lines of a kind lead to one place.
	 * @param kind the kind
	 * @param target the place
	 * @return ordinal of each such line (from 1) to target
	 */
	public Map<Integer, ContentsTarget> leading(ContentsKind kind, ContentsTarget target) {
		return IntStream.rangeClosed(1, this.contents.size())
			.filter((line) -> this.contents.get(line - 1).kind() == kind)
			.boxed()
			.collect(Collectors.toMap(Function.identity(), (line) -> target));
	}

}
