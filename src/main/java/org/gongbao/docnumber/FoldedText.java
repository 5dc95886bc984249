package org.gongbao.docnumber;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A stretch of text with every character folded and the blanks left out, each folded
 * character still knowing where it was printed and whether a blank stood before it.
 */
final class FoldedText {

	private final String chars;

	private final int[] offsets;

	private final BitSet gaps;

	private FoldedText(String chars, int[] offsets, BitSet gaps) {
		this.chars = chars;
		this.offsets = offsets;
		this.gaps = gaps;
	}

	static FoldedText of(CharSequence text, int from, int to) {
		StringBuilder chars = new StringBuilder(Math.min(to - from, 256));
		int[] offsets = new int[to - from];
		BitSet gaps = new BitSet();
		for (int i = from; i < to; i++) {
			char folded = CharFold.fold(text.charAt(i));
			if (folded == CharFold.DROPPED) {
				gaps.set(chars.length());
			}
			else {
				offsets[chars.length()] = i;
				chars.append(folded);
			}
		}
		return new FoldedText(chars.toString(), Arrays.copyOf(offsets, chars.length()), gaps);
	}

	int length() {
		return this.chars.length();
	}

	// The folded character, or 0 outside the text, which is no character of a number.
	char at(int index) {
		return (index >= 0 && index < this.chars.length()) ? this.chars.charAt(index) : 0;
	}

	boolean gapBefore(int index) {
		return this.gaps.get(index);
	}

	// The offset in the original text of a folded character.
	int offset(int index) {
		return this.offsets[index];
	}

	/** The index of the character printed at an offset, or of the next one. */
	int indexOf(int offset) {
		int index = Arrays.binarySearch(this.offsets, offset);
		return (index >= 0) ? index : -index - 1;
	}

	String slice(int start, int end) {
		return this.chars.substring(start, end);
	}

	// Whether a letter an issuer code may hold stands here.
	boolean isLetter(int index) {
		char c = at(index);
		if (Character.isHighSurrogate(c)) {
			return Character.isIdeographic(Character.toCodePoint(c, lowOrZero(index + 1)));
		}
		if (Character.isLowSurrogate(c)) {
			return Character.isHighSurrogate(at(index - 1)) && isLetter(index - 1);
		}
		return Character.isIdeographic(c) && c != '〇';
	}

	private char lowOrZero(int index) {
		return Character.isLowSurrogate(at(index)) ? at(index) : 0xdc00;
	}

}
