package org.gongbao.search.guess;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Newest;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.suggest.SoundQuery;
import org.gongbao.search.text.NameSounds;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Spelling;

/** Pieces of titles, names and bodies that sound as something that was typed. */
final class SoundingAlike {

	private static final int READ = 12;

	private static final int MOST = 6;

	private static final int MOST_READINGS = 8;

	private final IndexSearcher searcher;

	private final Vocabulary.Words words;

	private final Newest newest;

	SoundingAlike(IndexSearcher searcher, Vocabulary.Words words) {
		this.searcher = searcher;
		this.words = words;
		this.newest = new Newest(searcher);
	}

	Set<String> of(String word) throws IOException {
		Set<String> found = new LinkedHashSet<>();
		addPersons(word, found);
		for (Spelling spelling : Spelling.of(word).stream().map(Spelling::alike).toList()) {
			for (String issuer : this.words.issuers()) {
				add(spelling, issuer, found);
			}
			if (found.size() < MOST && spelling.units().size() > 1) {
				List<Integer> docs = this.newest.of(SoundQuery.of(spelling, this.searcher.getIndexReader()), READ);
				for (int doc : docs) {
					add(spelling, StoredItem.readHead(this.searcher.storedFields(), doc).title(), found);
				}
			}
		}
		found.remove(word);
		return found;
	}

	private void addPersons(String word, Set<String> found) throws IOException {
		for (String key : NameSounds.of(word.replace("·", "")).stream().limit(MOST_READINGS).toList()) {
			if (isInitials(key, word)) {
				continue;
			}
			TermQuery named = new TermQuery(new Term(Fields.NAME_SOUNDS, Fields.NAME_START + key));
			for (int doc : this.newest.of(named, READ)) {
				String person = StoredItem.readHead(this.searcher.storedFields(), doc).person();
				if (person != null && found.size() < MOST) {
					found.add(NormalText.normalize(person));
				}
			}
		}
	}

	/** Too little to tell one name from another, if characters were typed. */
	private static boolean isInitials(String key, String word) {
		return !key.equals(word) && key.codePointCount(0, key.length()) == word.codePointCount(0, word.length());
	}

	private static void add(Spelling spelling, String text, Set<String> found) {
		String piece = spelling.pieceOf(NormalText.normalize(text));
		if (piece != null && found.size() < MOST) {
			found.add(piece);
		}
	}

}
