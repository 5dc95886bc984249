package org.gongbao.issue;

import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The printed edition of an issue as a PDF. Its bytes are in the archive.
 *
 * @param sha256 the SHA-256 of the PDF
 * @param size how many bytes
 * @param pages how many pages the PDF has
 * @param offset the page of the PDF that is printed page 1, less one; null while nobody
 * knows
 * @param coverSha256 the SHA-256 of the picture of its cover (PNG), null if there is none
 */
@Embeddable
public record PrintedEdition(@Column(table = PrintedEdition.TABLE, name = "sha256") String sha256,
		@Column(table = PrintedEdition.TABLE, name = "size") Long size,
		@Column(table = PrintedEdition.TABLE, name = "pages") Integer pages,
		@Column(table = PrintedEdition.TABLE, name = "first_page_offset") @Nullable Integer offset,
		@Column(table = PrintedEdition.TABLE, name = "cover_sha256") @Nullable String coverSha256) {

	static final String TABLE = "issue_edition";

	/**
	 * Which page of the PDF a printed page is.
	 * @param printed the number printed on it
	 * @return the page of the PDF, from 1; empty if that is not known, or the PDF has no
	 * such page
	 */
	public OptionalInt pdfPage(int printed) {
		long page = (this.offset != null) ? (long) this.offset + printed : 0;
		return (page >= 1 && page <= this.pages) ? OptionalInt.of((int) page) : OptionalInt.empty();
	}

	/**
	 * The same with another offset.
	 * @param other as in {@link #offset}
	 * @return the edition
	 */
	public PrintedEdition withOffset(@Nullable Integer other) {
		return new PrintedEdition(this.sha256, this.size, this.pages, other, this.coverSha256);
	}

}
