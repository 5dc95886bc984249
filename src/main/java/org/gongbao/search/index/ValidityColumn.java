package org.gongbao.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

import org.gongbao.document.Validity;

/** The validity of the documents of one segment on one day, for counting. */
public final class ValidityColumn {

	private static final Set<Validity> ALL = EnumSet.allOf(Validity.class);

	private final int today;

	private final @Nullable NumericDocValues firstDay;

	private final @Nullable NumericDocValues repealedFrom;

	private final @Nullable NumericDocValues lastDay;

	private final @Nullable SortedDocValues stated;

	private final Validity[] ofOrdinal;

	/**
	 * Opens the column of a segment.
	 * @param reader the segment
	 * @param today the reader's day
	 * @throws IOException if the index cannot be read
	 */
	public ValidityColumn(LeafReader reader, LocalDate today) throws IOException {
		this.today = ValidityFields.day(today);
		this.firstDay = days(reader, Fields.FIRST_DAY);
		this.repealedFrom = days(reader, Fields.REPEALED_FROM);
		this.lastDay = days(reader, Fields.LAST_DAY);
		this.stated = DocValues.unwrapSingleton(DocValues.getSortedSet(reader, Fields.STATED_VALIDITY));
		this.ofOrdinal = new Validity[(this.stated != null) ? this.stated.getValueCount() : 0];
		for (int ordinal = 0; this.stated != null && ordinal < this.ofOrdinal.length; ordinal++) {
			String code = this.stated.lookupOrd(ordinal).utf8ToString();
			this.ofOrdinal[ordinal] = ALL.stream()
				.filter((validity) -> validity.code().equals(code))
				.findFirst()
				.orElseThrow();
		}
	}

	/**
	 * The validity of an item.
	 * @param doc its number within the segment; not smaller than the one asked before
	 * @return the validity, null for what is no document
	 * @throws IOException if the index cannot be read
	 */
	public @Nullable Validity validity(int doc) throws IOException {
		if (this.stated == null || !this.stated.advanceExact(doc)) {
			return null;
		}
		if (this.repealedFrom != null && this.repealedFrom.advanceExact(doc)
				&& this.repealedFrom.longValue() <= this.today) {
			return Validity.REPEALED;
		}
		if (this.lastDay != null && this.lastDay.advanceExact(doc) && this.lastDay.longValue() < this.today) {
			return Validity.EXPIRED;
		}
		Validity said = this.ofOrdinal[this.stated.ordValue()];
		boolean pending = !said.ended() && this.firstDay != null && this.firstDay.advanceExact(doc)
				&& this.firstDay.longValue() > this.today;
		return pending ? Validity.PENDING : said;
	}

	/**
	 * The validity of one item among few: opening a column costs some microseconds.
	 * @param view the index
	 * @param doc Lucene's number of the item
	 * @param today the reader's day
	 * @return the validity, null for what is no document
	 * @throws IOException if the index cannot be read
	 */
	public static @Nullable Validity of(IndexView view, int doc, LocalDate today) throws IOException {
		List<LeafReaderContext> leaves = view.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		return new ValidityColumn(leaf.reader(), today).validity(doc - leaf.docBase);
	}

	private static @Nullable NumericDocValues days(LeafReader reader, String field) throws IOException {
		return (reader.getFieldInfos().fieldInfo(field) != null)
				? DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, field)) : null;
	}

}
