package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.importing.format.Transcript;

/**
 * Writes the pages of a PDF as lines, in the order in which a person reads them.
 */
final class PdfText {

	private final Transcript transcript;

	PdfText(Transcript transcript) {
		this.transcript = transcript;
	}

	void write(List<PageInk> pages) {
		pages.forEach(RuledTables::take);
		PageMargins.remove(pages);
		List<Layout> layouts = Layouts.of(pages);
		Edges edges = new Edges(pages, layouts);
		float leading = leading(pages);
		LineWriter writer = new LineWriter(this.transcript, breaks(pages, layouts, edges, leading));
		boolean full = false;
		for (int i = 0; i < pages.size(); i++) {
			PageInk page = pages.get(i);
			writer.page();
			remarks(page, i + 1);
			for (Region region : Region.of(page, layouts.get(i))) {
				List<Row> rows = region.rows();
				boolean follows = full && !rows.isEmpty() && rows.getFirst().y() < edges.top() + leading * 0.9f;
				writer.write(region, edges.left(i, region.column()), edges.right(i, region.column()), follows);
				full = !rows.isEmpty() && rows.getLast().y() > edges.bottom() - leading * 0.9f;
			}
		}
		writer.end();
	}

	private void remarks(PageInk page, int number) {
		if (page.isScan()) {
			this.transcript.remarkHere("scanned-page", "PDF 第%d页是扫描图片，没有文字；请对照印本补录这一页。".formatted(number));
		}
		for (String refusal : page.refusals()) {
			this.transcript.remarkHere("picture-left-out",
					"PDF 第%d页有一幅图片没有取出：%s；需要时请另存为 PNG 图片后补上。".formatted(number, refusal));
		}
		if (page.hasTurned()) {
			this.transcript.remark("turned-text", "PDF 里有斜排或竖排的文字（如水印），没有收入。");
		}
		if (page.unreadableSigns() > 0) {
			this.transcript.remarkHere("unreadable-sign",
					"PDF 第%d页有%d个字没有文字编码，以 \uFFFD 代替；请对照印本改正。".formatted(number, page.unreadableSigns()));
		}
	}

	/**
	 * A document in which every sixth row or so stands apart marks its paragraphs that
	 * way.
	 */
	private static Breaks breaks(List<PageInk> pages, List<Layout> layouts, Edges edges, float leading) {
		Breaks breaks = new Breaks(edges.indents(), false, leading);
		int gaps = 0;
		int apart = 0;
		for (int i = 0; i < pages.size(); i++) {
			for (Region region : Region.of(pages.get(i), layouts.get(i))) {
				List<Row> rows = region.rows();
				for (int j = 1; j < rows.size(); j++) {
					gaps++;
					apart += breaks.isApart(rows.get(j - 1), rows.get(j), rows.get(j).y() - rows.get(j - 1).y()) ? 1
							: 0;
				}
			}
		}
		return new Breaks(edges.indents(), apart * 6 >= gaps && apart > 0, leading);
	}

	/** The usual distance from line to line. */
	private static float leading(List<PageInk> pages) {
		List<Float> gaps = new ArrayList<>();
		for (PageInk page : pages) {
			Row last = null;
			for (Row row : Row.of(page.glyphs())) {
				if (last != null) {
					gaps.add(row.y() - last.y());
				}
				last = row;
			}
		}
		gaps.sort(Float::compare);
		return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 8);
	}

}
