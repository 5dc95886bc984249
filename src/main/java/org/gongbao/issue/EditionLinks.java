package org.gongbao.issue;

import org.jspecify.annotations.Nullable;

/**
 * Where the printed edition of an issue is to be found on this site.
 *
 * @param issue the issue
 */
public record EditionLinks(IssueDetails issue) {

	/**
	 * The PDF.
	 * @return its address, null if the issue has none
	 */
	public @Nullable String pdf() {
		return (this.issue.edition() != null) ? this.issue.ref().path() + "/edition.pdf" : null;
	}

	/**
	 * The picture of the cover.
	 * @return its address, null if there is none
	 */
	public @Nullable String cover() {
		PrintedEdition edition = this.issue.edition();
		return (edition != null && edition.coverSha256() != null) ? this.issue.ref().path() + "/cover.png" : null;
	}

	/**
	 * A printed page in the PDF.
	 * @param printed the number printed on it, may be null
	 * @return the address that opens the PDF there, null if that is not known
	 */
	public @Nullable String page(@Nullable Integer printed) {
		PrintedEdition edition = this.issue.edition();
		if (edition == null || printed == null || edition.pdfPage(printed).isEmpty()) {
			return null;
		}
		return pdf() + "#page=" + edition.pdfPage(printed).getAsInt();
	}

}
