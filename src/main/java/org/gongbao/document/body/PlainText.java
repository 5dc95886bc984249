package org.gongbao.document.body;

import java.util.List;
import java.util.stream.Collectors;

import org.gongbao.document.body.Block.Figure;
import org.gongbao.document.body.Block.Grid;
import org.gongbao.document.body.Block.Paragraph;

/** A stored text without its markup. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * Takes the markup off.
	 * @param text a text as stored
	 * @return a line for each paragraph, each row of a table, with tabs between cells,
	 * and the caption of each picture
	 */
	public static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		List<Block> blocks = BlockReader.read(text);
		for (int i = 0; i < blocks.size(); i++) {
			plain.append((i > 0) ? "\n" : "");
			append(blocks.get(i), plain);
		}
		return plain.toString();
	}

	/** Writes one block, without a line break at its end. */
	static void append(Block block, StringBuilder plain) {
		switch (block) {
			case Paragraph paragraph -> plain.append(paragraph.text());
			case Figure figure -> plain.append(figure.words());
			case Grid grid -> plain
				.append(grid.rows().stream().map((row) -> String.join("\t", row)).collect(Collectors.joining("\n")));
		}
	}

}
