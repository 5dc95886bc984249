package org.gongbao.search.text;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Every pair of neighbouring characters of normalized texts, its position being the place
 * of its first character. A phrase of two characters or more occurs in a text exactly if
 * pairs that cover it stand at the right distances. The last character of a text makes a
 * pair with its end, so that every character begins one. Between texts lies a gap that no
 * phrase bridges.
 */
public final class PairTokens extends TokenStream {

	private static final int GAP = 2;

	/** No normalized text contains it. */
	private static final char END = '\u0000';

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final Iterable<String> texts;

	private Iterator<String> rest;

	private String text = "";

	private int at;

	private int step;

	/**
	 * Prepares the pairs of some texts.
	 * @param texts normalized texts
	 */
	public PairTokens(List<String> texts) {
		this.texts = texts;
		this.rest = texts.iterator();
	}

	@Override
	public void reset() {
		this.rest = this.texts.iterator();
		this.text = "";
		this.at = 0;
		this.step = 1;
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		while (this.at >= this.text.length()) {
			if (!this.rest.hasNext()) {
				return false;
			}
			this.text = this.rest.next();
			this.at = 0;
			this.step += GAP;
		}
		int second = next(this.at);
		if (second < this.text.length()) {
			this.term.append(this.text, this.at, next(second));
		}
		else {
			this.term.append(this.text, this.at, second).append(END);
		}
		this.increment.setPositionIncrement(this.step);
		this.step = 1;
		this.at = second;
		return true;
	}

	private int next(int index) {
		return (index < this.text.length()) ? index + Character.charCount(this.text.codePointAt(index)) : index;
	}

}
