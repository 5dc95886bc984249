package org.gongbao.manuscript;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;

/**
 * The facts of an issue being made, its contents and the order of its documents.
 *
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first issue, may be null
 * @param title the gazette's name
 * @param motto the words on the cover, may be null
 * @param colophon the colophon
 * @param contents the table of contents in printed order
 * @param documents the keys of the documents in printed order
 * @param edition the printed edition's PDF, null while there is none
 */
public record IssueFacts(int year, int number, @Nullable Integer serial, String title, @Nullable String motto,
		Colophon colophon, List<Line> contents, List<String> documents,
		@Nullable Edition edition) implements PartContent {

	/**
	 * What people call the issue.
	 * @return such as 2023年第2期
	 */
	public String label() {
		return this.year + "年第" + this.number + "期";
	}

	/**
	 * The same facts with other contents.
	 * @param lines the table of contents
	 * @return the facts
	 */
	public IssueFacts withContents(List<Line> lines) {
		return new IssueFacts(this.year, this.number, this.serial, this.title, this.motto, this.colophon,
				List.copyOf(lines), this.documents, this.edition);
	}

	/**
	 * The same facts with other documents.
	 * @param keys the keys of the documents in printed order
	 * @return the facts
	 */
	public IssueFacts withDocuments(List<String> keys) {
		return new IssueFacts(this.year, this.number, this.serial, this.title, this.motto, this.colophon, this.contents,
				List.copyOf(keys), this.edition);
	}

	/**
	 * The same facts with another printed edition.
	 * @param printed the edition, null for none
	 * @return the facts
	 */
	public IssueFacts withEdition(@Nullable Edition printed) {
		return new IssueFacts(this.year, this.number, this.serial, this.title, this.motto, this.colophon, this.contents,
				this.documents, printed);
	}

	/**
	 * A line of the table of contents.
	 *
	 * @param section the section it stands under, empty for none
	 * @param title the title as the contents print it
	 * @param page the printed page, may be null
	 * @param kind what it leads to
	 * @param document the key of the document it leads to, null for other kinds and while
	 * none is found
	 */
	public record Line(String section, String title, @Nullable Integer page, ContentsKind kind,
			@Nullable String document) {

	}

	/**
	 * The PDF of the printed edition, in the archive.
	 *
	 * @param sha256 the digest of its bytes
	 * @param size how many bytes
	 * @param pages how many pages
	 * @param offset the PDF's page of the printed page 1, less 1; null while unknown
	 * @param coverSha256 the picture of its first page, may be null
	 */
	public record Edition(String sha256, long size, int pages, @Nullable Integer offset, @Nullable String coverSha256) {

	}

}
