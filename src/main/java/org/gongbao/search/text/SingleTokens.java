package org.gongbao.search.text;

import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each different character of normalized texts once, for phrases of one character. */
public final class SingleTokens extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final List<String> texts;

	private PrimitiveIterator.OfInt rest = IntStream.empty().iterator();

	/**
	 * Prepares the characters of some texts.
	 * @param texts normalized texts
	 */
	public SingleTokens(List<String> texts) {
		this.texts = texts;
	}

	@Override
	public void reset() {
		this.rest = this.texts.stream().flatMapToInt(String::codePoints).distinct().iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!this.rest.hasNext()) {
			return false;
		}
		this.term.append(Character.toString(this.rest.nextInt()));
		return true;
	}

}
