package org.gongbao.document.body;

import java.util.stream.Collectors;

import org.gongbao.document.body.Block.Grid;
import org.gongbao.document.body.Block.Paragraph;

/** A stored text without its markup. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * Takes the markup off.
	 * @param text a text as stored
	 * @return a line for each paragraph and each row of a table, with tabs between cells
	 */
	public static String of(String text) {
		return BlockReader.read(text).stream().map(PlainText::line).collect(Collectors.joining("\n"));
	}

	private static String line(Block block) {
		return switch (block) {
			case Paragraph paragraph -> paragraph.text();
			case Grid grid ->
				grid.rows().stream().map((row) -> String.join("\t", row)).collect(Collectors.joining("\n"));
		};
	}

}
