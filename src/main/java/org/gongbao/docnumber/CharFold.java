package org.gongbao.docnumber;

import java.text.Normalizer;

/**
 * Folds one printed character to the one the grammar knows: widths, bracket kinds,
 * compatibility forms and the few traditional characters that occur in issuer codes.
 */
final class CharFold {

	/** What a character that does not count (space, line break, zero-width) folds to. */
	static final char DROPPED = 0;

	static final char OPEN = '(';

	static final char CLOSE = ')';

	private static final String TRADITIONAL = "笫第號号發发國国辦办財财稅税銀银監监會会經经貿贸環环規规電电關关務务質质檢检勞劳動动"
			+ "農农業业開开區区縣县廳厅衛卫醫医藥药軍军黨党組组資资價价證证據据聯联審审計计測测氣气體体產产運运輸输貫贯"
			+ "減减總总釋释標标設设險险與与從从為为將将對对於于發发佈布轉转實实廢废內内陝陕寧宁遼辽蘇苏魯鲁贛赣滬沪瓊琼雲云" + "黔黔閩闽達达統统傳传機机學学書书訂订";

	private static final char[] SIMPLIFIED = simplified();

	private CharFold() {
	}

	static char fold(char c) {
		if (c >= '一' && c <= '鿿') {
			return SIMPLIFIED[c - '一'];
		}
		if (c < 0x80) {
			return foldAscii(c);
		}
		return switch (c) {
			case '○', '◯', '〇', '⚪', '⭕' -> '〇';
			case '﹝', '﹙', '﹛' -> OPEN;
			case '﹞', '﹚', '﹜' -> CLOSE;
			default -> foldByKind(c);
		};
	}

	private static char foldAscii(char c) {
		return switch (c) {
			case '(', '[', '{' -> OPEN;
			case ')', ']', '}' -> CLOSE;
			default -> (c <= ' ' || c == 0x7f) ? DROPPED : c;
		};
	}

	private static char foldByKind(char c) {
		return switch (Character.getType(c)) {
			case Character.START_PUNCTUATION -> OPEN;
			case Character.END_PUNCTUATION -> CLOSE;
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
					Character.FORMAT, Character.NON_SPACING_MARK ->
				DROPPED;
			case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
			default -> foldCompatibility(c);
		};
	}

	// Text out of a PDF holds Kangxi radicals and compatibility ideographs for Han
	// letters.
	private static char foldCompatibility(char c) {
		boolean compatible = (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff) || c >= 0xff00;
		if (!compatible) {
			return c;
		}
		String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		return (folded.length() == 1) ? folded.charAt(0) : c;
	}

	private static char[] simplified() {
		char[] table = new char['鿿' - '一' + 1];
		for (int i = 0; i < table.length; i++) {
			table[i] = (char) ('一' + i);
		}
		for (int i = 0; i + 1 < TRADITIONAL.length(); i += 2) {
			table[TRADITIONAL.charAt(i) - '一'] = TRADITIONAL.charAt(i + 1);
		}
		return table;
	}

}
