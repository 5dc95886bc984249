package org.gongbao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.PartKey;

/** Passes several parts with one comment; each is decided by itself. */
@Component
class BulkPass {

	private static final Pattern PICK = Pattern.compile("(\\d{1,18}):([a-z0-9]{1,20}):(\\d{1,18}):([0-2])");

	private final Reviews reviews;

	BulkPass(Reviews reviews) {
		this.reviews = reviews;
	}

	Outcome pass(List<String> picks, @Nullable String comment) {
		int passed = 0;
		List<String> refused = new ArrayList<>();
		for (String pick : picks) {
			Matcher matcher = PICK.matcher(pick);
			Optional<PartKey> part = matcher.matches() ? PartKey.parse(matcher.group(2)) : Optional.empty();
			if (part.isEmpty()) {
				continue;
			}
			try {
				this.reviews.decide(Long.parseLong(matcher.group(1)),
						new Decision(part.get(), Long.parseLong(matcher.group(3)),
								Level.of(Integer.parseInt(matcher.group(4)) + 1), true, comment));
				passed++;
			}
			catch (RefusedReviewException | LockedManuscriptException ex) {
				refused.add(PartName.general(part.get()) + "：" + ex.getMessage());
			}
		}
		return new Outcome(passed, refused);
	}

	/**
	 * What came of it.
	 *
	 * @param passed how many parts passed
	 * @param refused why the others did not
	 */
	record Outcome(int passed, List<String> refused) {

	}

}
