package org.gongbao.desk;

import java.util.Optional;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.RelationKind;
import org.gongbao.manuscript.ManuscriptDocument;

/**
 * A relation as a line of text, which is how forms carry it: state, kind, number, printed
 * number and title with tabs between.
 *
 * @param confirmed whether a person has confirmed it
 * @param kind what the document does to the other
 * @param number the other's number, as typed
 * @param printed the number as printed, empty for the number itself
 * @param title the other's title, empty for none
 */
record RelationLine(boolean confirmed, RelationKind kind, String number, String printed, String title) {

	static RelationLine of(ManuscriptDocument.FoundRelation relation) {
		return new RelationLine(relation.confirmed(), relation.kind(), relation.number(), relation.printed(),
				(relation.title() != null) ? relation.title() : "");
	}

	static Optional<RelationLine> read(String line) {
		String[] cells = line.split("\t", -1);
		if (cells.length < 5) {
			return Optional.empty();
		}
		return kind(cells[1])
			.map((kind) -> new RelationLine(cells[0].equals("confirmed"), kind, cells[2], cells[3], cells[4]));
	}

	static Optional<RelationKind> kind(String code) {
		for (RelationKind kind : RelationKind.values()) {
			if (kind.code().equals(code)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	String write() {
		return String.join("\t", this.confirmed ? "confirmed" : "open", this.kind.code(), cell(this.number),
				cell(this.printed), cell(this.title));
	}

	/** What is stored; an unreadable number is none. */
	Optional<ManuscriptDocument.FoundRelation> relation() {
		return DocNumber.parse(this.number)
			.map((number) -> new ManuscriptDocument.FoundRelation(this.kind, number.canonical(),
					this.printed.isBlank() ? this.number.strip() : this.printed.strip(),
					this.title.isBlank() ? null : this.title.strip(), this.confirmed));
	}

	static String words(RelationKind kind) {
		return kind.label();
	}

	private static String cell(String text) {
		return text.replaceAll("[\\t\\r\\n]+", " ").strip();
	}

}
