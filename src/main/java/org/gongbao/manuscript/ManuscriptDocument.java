package org.gongbao.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;
import org.gongbao.document.RelationKind;
import org.gongbao.document.Statement;

/**
 * A document of an issue being made.
 *
 * @param section the section of the contents, null for none
 * @param page the printed page it begins on, may be null
 * @param number the number in canonical form, null for none or while it cannot be read
 * @param printedNumber the number as printed, may be null
 * @param title the title
 * @param issuedOn 成文日期, may be null
 * @param issuer the issuing body, may be null
 * @param addressees 主送机关, may be null
 * @param text the body as the gazette prints it: paragraphs separated by blank lines,
 * light Markdown
 * @param abbreviated whether the gazette prints only a notice (此处略)
 * @param fullText the full text that the portal alone shows where only a notice is
 * printed, may be null
 * @param effectiveFrom 施行日期, may be null
 * @param validUntil 有效期至, that day included; may be null
 * @param information the open-information metadata
 * @param relations what it says of other documents by number
 * @param statements what it says of its own force
 * @param attachments pictures in its text and files sent along
 */
public record ManuscriptDocument(@Nullable String section, @Nullable Integer page, @Nullable String number,
		@Nullable String printedNumber, String title, @Nullable LocalDate issuedOn, @Nullable String issuer,
		@Nullable String addressees, String text, boolean abbreviated, @Nullable String fullText,
		@Nullable LocalDate effectiveFrom, @Nullable LocalDate validUntil, OpenInformation information,
		List<FoundRelation> relations, List<Statement> statements,
		List<AttachedFile> attachments) implements PartContent {

	/**
	 * The same document with other files.
	 * @param files its pictures and files sent along
	 * @return the document
	 */
	public ManuscriptDocument withAttachments(List<AttachedFile> files) {
		return new ManuscriptDocument(this.section, this.page, this.number, this.printedNumber, this.title,
				this.issuedOn, this.issuer, this.addressees, this.text, this.abbreviated, this.fullText,
				this.effectiveFrom, this.validUntil, this.information, this.relations, this.statements,
				List.copyOf(files));
	}

	/**
	 * The same document with its full text, and what the page of it says that was not
	 * known yet.
	 * @param page the page that holds the full text
	 * @return the document
	 */
	public ManuscriptDocument withFullText(ManuscriptDocument page) {
		List<AttachedFile> files = new ArrayList<>(this.attachments);
		String full = page.text;
		for (AttachedFile file : page.attachments) {
			// Word calls the first picture of every text the same.
			boolean another = this.attachments.stream()
				.anyMatch((own) -> own.name().equals(file.name()) && !own.sha256().equals(file.sha256()));
			String name = another ? "全文-" + file.name() : file.name();
			full = full.replace("](" + file.name() + ")", "](" + name + ")");
			files.removeIf((own) -> own.name().equals(name));
			files.add(new AttachedFile(name, file.sha256(), file.mediaType(), file.size(), file.title()));
		}
		return new ManuscriptDocument(this.section, this.page, this.number, this.printedNumber, this.title,
				this.issuedOn, this.issuer, this.addressees, this.text, this.abbreviated, full, this.effectiveFrom,
				this.validUntil, this.information.orElse(page.information), this.relations, this.statements,
				List.copyOf(files));
	}

	/**
	 * That the document names another by its number.
	 *
	 * @param kind what it does to the other
	 * @param number the other's number in canonical form
	 * @param printed the number as printed
	 * @param title the other's title as printed beside it, may be null
	 * @param confirmed whether a person has confirmed it
	 */
	public record FoundRelation(RelationKind kind, String number, String printed, @Nullable String title,
			boolean confirmed) {

	}

	/**
	 * A picture or file of the document, in the archive.
	 *
	 * @param name its name within the document, as the text refers to it
	 * @param sha256 the digest of its bytes
	 * @param mediaType its type
	 * @param size how many bytes
	 * @param title what it shows or is, may be null
	 */
	public record AttachedFile(String name, String sha256, String mediaType, long size, @Nullable String title) {

	}

}
