package org.gongbao.search.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into Chinese words for ranking; what is found never depends on it. No word is
 * left out as too common: in titles of three words each of them counts.
 */
public final class GazetteAnalyzer extends Analyzer {

	private static final int LONGEST_WORD = 64;

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new HMMChineseTokenizer();
		return new TokenStreamComponents(words, new RealWords(words));
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return new StringReader(folded(reader));
	}

	/**
	 * Cuts a text into words.
	 * @param text any text
	 * @param limit how many words at the most
	 * @return the words in order
	 */
	public List<String> words(String text, int limit) {
		List<String> words = new ArrayList<>();
		try (TokenStream tokens = tokenStream("words", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (words.size() < limit && tokens.incrementToken()) {
				words.add(term.toString());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	private static String folded(Reader reader) {
		try {
			StringBuilder text = new StringBuilder();
			char[] buffer = new char[8192];
			for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
				text.append(buffer, 0, n);
			}
			return NormalText.foldKeepingBlanks(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Leaves out the tokens that stand for punctuation, and what is too long for a word.
	 */
	private static final class RealWords extends FilteringTokenFilter {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		RealWords(TokenStream in) {
			super(in);
		}

		@Override
		protected boolean accept() {
			return this.term.length() <= LONGEST_WORD && this.term.codePoints().anyMatch(Character::isLetterOrDigit);
		}

	}

}
