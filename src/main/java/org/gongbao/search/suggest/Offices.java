package org.gongbao.search.suggest;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Spelling;
import org.gongbao.web.PagePaths;

/** Completes issuing bodies; each leads to what it has issued. */
final class Offices {

	private Offices() {
	}

	/** Those that begin so, then those that contain it, the busiest first. */
	static List<Suggestion> like(Typed typed, Vocabulary.Words words, int wanted) {
		List<Suggestion> begin = new ArrayList<>();
		List<Suggestion> contain = new ArrayList<>();
		for (String issuer : words.issuers()) {
			int at = indexOf(typed, NormalText.normalize(issuer));
			if (at == 0) {
				begin.add(office(issuer));
			}
			else if (at > 0 && contain.size() < wanted) {
				contain.add(office(issuer));
			}
			if (begin.size() == wanted) {
				return begin;
			}
		}
		begin.addAll(contain);
		return begin.stream().limit(wanted).toList();
	}

	private static int indexOf(Typed typed, String issuer) {
		int at = issuer.indexOf(typed.normal());
		for (Spelling spelling : typed.spellings()) {
			at = (at >= 0) ? at : spelling.indexIn(issuer);
		}
		return at;
	}

	private static Suggestion office(String issuer) {
		return new Suggestion(issuer, null, "/documents?issuer=" + PagePaths.encode(issuer));
	}

}
