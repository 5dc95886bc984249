package org.gongbao.search.index;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.document.body.Passage;

/**
 * What results show of an item, read back from the index.
 *
 * @param title the title
 * @param number the number or reference, may be null
 * @param date the day, may be null
 * @param url its page, encoded
 * @param issue the issue, may be null
 * @param page the printed page, may be null
 * @param issuer the issuing body, may be null
 * @param person the person, may be null
 * @param action the code of an act, may be null
 * @param body the text
 * @param more what is printed with the text
 * @param spellings other spellings of its number
 * @param packedPassages the passages of its text, read when they are asked for; may be
 * null
 */
public record StoredItem(String title, @Nullable String number, @Nullable LocalDate date, String url,
		@Nullable ShownIssue issue, @Nullable Integer page, @Nullable String issuer, @Nullable String person,
		@Nullable String action, String body, List<String> more, List<String> spellings,
		@Nullable BytesRef packedPassages) {

	/**
	 * Has all characters and takes two bytes for most Chinese ones, where UTF-8 takes
	 * three.
	 */
	private static final Charset COMPACT = Charset.forName("GB18030");

	private static final Set<String> HEAD = Set.of(Fields.TITLE, Fields.SHOWN_NUMBER, Fields.URL, Fields.SHOWN_ISSUER,
			Fields.PERSON);

	/**
	 * Reads an item.
	 * @param fields the stored fields of a reader
	 * @param doc Lucene's number of the item in that reader
	 * @return the item
	 * @throws IOException if the index cannot be read
	 */
	public static StoredItem read(StoredFields fields, int doc) throws IOException {
		Document stored = fields.document(doc);
		Integer day = number(stored, Fields.DATE);
		String issue = stored.get(Fields.ISSUE);
		return new StoredItem(text(stored, Fields.TITLE), stored.get(Fields.SHOWN_NUMBER),
				(day != null) ? LocalDate.ofEpochDay(day) : null, text(stored, Fields.URL),
				(issue != null) ? ShownIssue.decode(issue) : null, number(stored, Fields.PAGE),
				stored.get(Fields.SHOWN_ISSUER), stored.get(Fields.PERSON), stored.get(Fields.ACTION),
				unpack(stored.getBinaryValue(Fields.BODY)), List.of(stored.getValues(Fields.MORE)),
				List.of(stored.getValues(Fields.SPELLING)), stored.getBinaryValue(Fields.PASSAGES));
	}

	/**
	 * The passages of its text.
	 * @return in order; places are indexes into {@link #body()}
	 */
	public List<Passage> passages() {
		return (this.packedPassages != null) ? PassageFields.unpack(this.packedPassages) : List.of();
	}

	static BytesRef pack(String body) {
		return new BytesRef(body.getBytes(COMPACT));
	}

	private static String unpack(@Nullable BytesRef packed) {
		return (packed != null) ? new String(packed.bytes, packed.offset, packed.length, COMPACT) : "";
	}

	/**
	 * Reads an item without its texts, which for many items is much faster.
	 * @param fields the stored fields of a reader
	 * @param doc Lucene's number of the item in that reader
	 * @return the item with title, number, page, issuer and person only
	 * @throws IOException if the index cannot be read
	 */
	public static StoredItem readHead(StoredFields fields, int doc) throws IOException {
		Document stored = fields.document(doc, HEAD);
		return new StoredItem(text(stored, Fields.TITLE), stored.get(Fields.SHOWN_NUMBER), null,
				text(stored, Fields.URL), null, null, stored.get(Fields.SHOWN_ISSUER), stored.get(Fields.PERSON), null,
				"", List.of(), List.of(), null);
	}

	private static String text(Document stored, String field) {
		return Stream.ofNullable(stored.get(field)).findFirst().orElse("");
	}

	private static @Nullable Integer number(Document stored, String field) {
		IndexableField value = stored.getField(field);
		return (value != null) ? (Integer) value.numericValue().intValue() : null;
	}

}
