package org.gongbao.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which page of a PDF is printed page 1, from the numbers printed at the foot or
 * the head of its pages. A guess needs several pages that agree.
 */
final class OffsetGuess {

	private static final int MOST_LOOKED_AT = 60;

	private static final int FEWEST_AGREEING = 2;

	private final PDDocument document;

	private final int pages;

	private final Deadline deadline;

	OffsetGuess(PDDocument document, int pages, Deadline deadline) {
		this.document = document;
		this.pages = pages;
		this.deadline = deadline;
	}

	/** The page of the PDF that is printed page 1, less one; null where it is unclear. */
	@Nullable Integer offset() throws IOException {
		Map<Integer, Integer> votes = new HashMap<>();
		for (int page = 1; page <= Math.min(this.pages, MOST_LOOKED_AT); page++) {
			OptionalInt number = PageNumber.in(lines(page));
			if (number.isPresent()) {
				votes.merge(page - number.getAsInt(), 1, Integer::sum);
			}
		}
		return votes.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.filter((best) -> best.getValue() >= Math.min(FEWEST_AGREEING, this.pages))
			.filter((best) -> 2 * best.getValue() > votes.values().stream().mapToInt(Integer::intValue).sum())
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private List<String> lines(int page) throws IOException {
		BoundedStripper stripper = new BoundedStripper(this.deadline);
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(this.document).lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** Looks at the clock at every step. */
	private static final class BoundedStripper extends PDFTextStripper {

		private final Deadline deadline;

		BoundedStripper(Deadline deadline) {
			this.deadline = deadline;
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			this.deadline.check();
			super.processOperator(operator, operands);
		}

	}

}
