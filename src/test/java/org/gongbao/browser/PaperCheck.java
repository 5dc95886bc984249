package org.gongbao.browser;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What must be so of everything printed: A4, each page with its number, nothing of the
 * screen.
 */
final class PaperCheck {

	private PaperCheck() {
	}

	/**
	 * A document; its first pages are drawn for the documentation if a folder is given.
	 */
	static void document(@Nullable Object pictures) throws IOException {
		PrintedPages paper = read("document");
		assertThat(paper.texts()).hasSizeBetween(4, 12);
		assertThat(paper.texts().get(0)).contains("通政办发〔2023〕12号");
		assertThat(paper.texts().get(paper.texts().size() - 1)).contains("打印自");
		if (pictures != null) {
			PrintedPages.draw("document", 2, Path.of(pictures.toString(), "document-print.png"));
		}
	}

	/** A long plan, to its last words. */
	static void plan() throws IOException {
		PrintedPages paper = read("plan");
		assertThat(paper.texts()).hasSizeGreaterThan(12);
		assertThat(String.join("", paper.texts())).contains("第一章", "第五章", "打印自");
	}

	private static PrintedPages read(String name) throws IOException {
		PrintedPages paper = PrintedPages.read(name);
		for (int i = 0; i < paper.texts().size(); i++) {
			assertThat(paper.texts().get(i)).as(name + ", page " + (i + 1))
				.contains("—" + (i + 1) + "—")
				.doesNotContain("大字版", "跳到正文", "复制引用", "本文目录", "网站标识码");
			PDRectangle size = paper.sizes().get(i);
			// A broad table may lie across.
			assertThat(Math.min(size.getWidth(), size.getHeight())).isCloseTo(595, within(2f));
			assertThat(Math.max(size.getWidth(), size.getHeight())).isCloseTo(842, within(2f));
		}
		return paper;
	}

}
