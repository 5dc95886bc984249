package org.gongbao.check.text;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;
import org.gongbao.manuscript.PartKey;

/** Changes one thing of a document and leaves the rest. */
public final class Redraft {

	private Redraft() {
	}

	/**
	 * A change of one document, if it is still there.
	 * @param key the document
	 * @param change makes the new document
	 * @return the change of the manuscript
	 */
	public static UnaryOperator<Manuscript> of(PartKey key, UnaryOperator<ManuscriptDocument> change) {
		return (content) -> content.document(key)
			.map((document) -> content.with(key, change.apply(document)))
			.orElse(content);
	}

	/**
	 * Gives a document its number; the printed spelling stays.
	 * @param number the number in canonical form
	 * @return the change
	 */
	public static UnaryOperator<ManuscriptDocument> number(String number) {
		return (d) -> new ManuscriptDocument(d.section(), d.page(), number, d.printedNumber(), d.title(), d.issuedOn(),
				d.issuer(), d.addressees(), d.text(), d.abbreviated(), d.fullText(), d.effectiveFrom(), d.validUntil(),
				d.information(), d.relations(), d.statements(), d.attachments());
	}

	/**
	 * Places a document.
	 * @param section the section, may be null
	 * @param page the printed page, may be null
	 * @return the change
	 */
	public static UnaryOperator<ManuscriptDocument> placed(@Nullable String section, @Nullable Integer page) {
		return (d) -> new ManuscriptDocument(section, page, d.number(), d.printedNumber(), d.title(), d.issuedOn(),
				d.issuer(), d.addressees(), d.text(), d.abbreviated(), d.fullText(), d.effectiveFrom(), d.validUntil(),
				d.information(), d.relations(), d.statements(), d.attachments());
	}

	/**
	 * Gives a document other relations.
	 * @param change makes the new relations
	 * @return the change
	 */
	public static UnaryOperator<ManuscriptDocument> relations(UnaryOperator<List<FoundRelation>> change) {
		return (d) -> new ManuscriptDocument(d.section(), d.page(), d.number(), d.printedNumber(), d.title(),
				d.issuedOn(), d.issuer(), d.addressees(), d.text(), d.abbreviated(), d.fullText(), d.effectiveFrom(),
				d.validUntil(), d.information(), List.copyOf(change.apply(d.relations())), d.statements(),
				d.attachments());
	}

	/** Rewrites every word of a document that readers see, its files apart. */
	static UnaryOperator<ManuscriptDocument> words(UnaryOperator<String> rewrite) {
		return (d) -> new ManuscriptDocument(d.section(), d.page(), d.number(), d.printedNumber(),
				rewrite.apply(d.title()), d.issuedOn(), applied(d.issuer(), rewrite), applied(d.addressees(), rewrite),
				rewrite.apply(d.text()), d.abbreviated(), applied(d.fullText(), rewrite), d.effectiveFrom(),
				d.validUntil(), information(d.information(), rewrite), d.relations(), d.statements(), d.attachments());
	}

	private static OpenInformation information(OpenInformation i, UnaryOperator<String> rewrite) {
		return new OpenInformation(i.indexNumber(), i.theme(), i.genre(), i.disclosure(), i.statedValidity(),
				i.subjectWords(), applied(i.summary(), rewrite), i.pagePublishedOn());
	}

	static @Nullable String applied(@Nullable String text, UnaryOperator<String> rewrite) {
		return (text != null) ? rewrite.apply(text) : null;
	}

}
