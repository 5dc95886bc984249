package org.gongbao.document;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.CorrectionLine;
import org.gongbao.web.CodePoints;
import org.gongbao.web.PageMeta;

/**
 * The page of one document.
 *
 * @param page what the page says of itself
 * @param titleLines the title in lines of pieces that stay together
 * @param head the red head, a line for each body, none where it is unknown
 * @param number the number below it, may be null
 * @param information the table of metadata, in rows of two; null values are unknown
 * @param issue where it was printed, null outside issues
 * @param source where the authoritative text is
 * @param standing whether it holds
 * @param omission what the gazette printed in place of the text, null if it printed the
 * text
 * @param firstPage the printed page it begins on, may be null
 * @param addressees 主送机关 with a colon, may be null
 * @param opening the document's own text as HTML
 * @param signature the signature for a text that has none, may be null
 * @param rest what it sends along as HTML, maybe empty
 * @param files what is attached and does not stand in the text
 * @param outline its outline as HTML, empty if it has none
 * @param reference how to cite it
 * @param course what became of it through time
 * @param mentions what it names and what names it
 * @param changes what happened to it here, oldest first
 * @param previous the document before it, may be null
 * @param next the document after it, may be null
 * @param paper what only its printed pages show
 * @param proof whether its issue is public before it is printed (清样)
 * @param corrections what has been corrected
 * @param named where texts name it that are no documents
 */
record DocumentView(PageMeta page, List<List<String>> titleLines, List<String> head, @Nullable String number,
		Map<String, @Nullable String> information, @Nullable Place issue, String source, Standing standing,
		@Nullable Omission omission, @Nullable Integer firstPage, @Nullable String addressees, String opening,
		@Nullable Signature signature, String rest, List<File> files, String outline, Reference reference,
		Course course, List<MentionGroup> mentions, List<Change> changes, @Nullable Neighbour previous,
		@Nullable Neighbour next, PrintedLines paper, boolean proof, List<CorrectionLine> corrections,
		List<TextualMentions.Place> named) {

	private static final int LONG_HEAD = 12;

	/** A red line goes down what holds no more. */
	public String sheetCss() {
		return this.standing.ended() ? "gz-sheet--ended" : "";
	}

	/** A long name is set smaller. */
	public String headCss() {
		boolean isLong = this.head.stream().anyMatch((line) -> CodePoints.length(line) > LONG_HEAD);
		return isLong ? "gz-redhead__body gz-redhead__body--long" : "gz-redhead__body";
	}

	/**
	 * Where it was printed.
	 *
	 * @param label such as 2023年第2期
	 * @param url the issue's page
	 * @param pages such as 第3页, may be null
	 * @param printedUrl that page in the PDF of the printed edition, may be null
	 * @param sentence the same in full, for paper
	 */
	record Place(String label, String url, @Nullable String pages, @Nullable String printedUrl, String sentence) {

	}

	/**
	 * A text that the gazette left out.
	 *
	 * @param label the word in front
	 * @param title what that means
	 * @param words more about it
	 * @param notice what the gazette printed instead, null where that is all there is
	 */
	record Omission(String label, String title, String words, @Nullable String notice) {

	}

	/**
	 * Who issued it and when.
	 *
	 * @param body the issuing body
	 * @param date the date
	 */
	record Signature(String body, String date) {

	}

	/**
	 * Something attached.
	 *
	 * @param label what readers call it
	 * @param url where it is
	 * @param kind such as PDF
	 * @param size such as 3.2 MB
	 */
	record File(String label, String url, String kind, String size) {

	}

	/**
	 * A document named by another.
	 *
	 * @param number its number, may be null
	 * @param title its title, may be null
	 * @param url its page, null if it is not held
	 * @param note what else is to be said, may be null
	 * @param mark whether the other holds, null where it simply does
	 */
	record Mention(@Nullable String number, @Nullable String title, @Nullable String url, @Nullable String note,
			@Nullable ForceMark mark) {

	}

	/**
	 * Documents that stand in one relation to this one.
	 *
	 * @param name what relation
	 * @param mentions the documents
	 * @param none what is said where there are none, null where the group is then absent
	 */
	record MentionGroup(String name, List<Mention> mentions, @Nullable String none) {

	}

	/**
	 * Something that happened to it here.
	 *
	 * @param when the day or the minute
	 * @param what what happened
	 */
	record Change(String when, String what) {

	}

	/**
	 * The document beside it.
	 *
	 * @param where such as 第3页, maybe empty
	 * @param title its title without the issuing body
	 * @param url its page
	 */
	record Neighbour(String where, String title, String url) {

	}

}
