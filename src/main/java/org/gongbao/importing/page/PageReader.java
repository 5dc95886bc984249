package org.gongbao.importing.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.HeadReader.FoundHead;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads the page of one document, as government sites show it under the rules on open
 * government information.
 */
public final class PageReader {

	private PageReader() {
	}

	/**
	 * Whether the text is the page of one document rather than an issue of a gazette:
	 * told from its content alone.
	 * @param source the text
	 * @return true if {@link #read} is the way to read it
	 */
	public static boolean recognises(SourceText source) {
		List<PageLine> pieces = Markup.clean(source.lines());
		return PageKind.isPage(pieces, HeadReader.find(pieces));
	}

	/**
	 * Read a page; every doubt becomes a remark.
	 * @param source the text
	 * @return what was found in it
	 * @throws UnreadableText if no document can be found in it
	 */
	public static ReadPage read(SourceText source) {
		List<PageLine> pieces = Markup.clean(source.lines());
		List<FoundHead> heads = HeadReader.find(pieces);
		@Nullable FoundHead head = heads.isEmpty() ? null : heads.getFirst();
		return new PageReading(source.lines(), pieces, heads, head).read();
	}

}
