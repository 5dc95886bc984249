package org.gongbao.readership;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.readership.ReaderFigures.Searched;
import org.gongbao.web.PagePaths;

/** Searches as the page shows them. */
final class SearchRows {

	/** Longer than a name for something: a title, or a sentence. */
	private static final int SENTENCE = 12;

	private SearchRows() {
	}

	static ReadersView.Query found(Searched searched) {
		return new ReadersView.Query(shown(searched.text()), PagePaths.search(searched.text()), searched.times(),
				searched.hits());
	}

	/** Guessed from the look of it; whoever tries the search sees more. */
	static ReadersView.Missed missed(Searched searched) {
		String text = searched.text();
		boolean number = DocNumber.parse(text).isPresent();
		boolean sentence = text.codePointCount(0, text.length()) > SENTENCE;
		String why = number ? "没有收录这个文号" : (sentence ? "没有收录这样的标题或语句" : "公报里也许用另一种说法");
		return new ReadersView.Missed(shown(text), PagePaths.search(text), searched.times(),
				(number || sentence) ? "补全文" : "补同义词", why);
	}

	/** Folding made the brackets of numbers narrow. */
	private static String shown(String text) {
		return DocNumber.parse(text).map(DocNumber::canonical).orElse(text);
	}

}
