package org.gongbao.search.index;

import java.time.LocalDate;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import org.gongbao.document.Holding;
import org.gongbao.document.Validity;

/**
 * Keeps on what the validity of a document rests, not the validity itself: that changes
 * with the day, while the index changes only with the documents.
 */
public final class ValidityFields {

	private ValidityFields() {
	}

	/** Adds the fields of an item; none where it is no document. */
	static void addTo(Document document, IndexedItem item) {
		Holding holding = item.holding();
		if (holding == null) {
			return;
		}
		document.add(new KeywordField(Fields.STATED_VALIDITY, holding.stated().code(), Field.Store.NO));
		if (holding.firstDay() != null) {
			document.add(new IntField(Fields.FIRST_DAY, day(holding.firstDay()), Field.Store.NO));
		}
		if (holding.repealedFrom() != null) {
			document.add(new IntField(Fields.REPEALED_FROM, day(holding.repealedFrom()), Field.Store.NO));
		}
		if (holding.lastDay() != null) {
			document.add(new IntField(Fields.LAST_DAY, day(holding.lastDay()), Field.Store.NO));
		}
	}

	/**
	 * Finds the documents of one validity.
	 * @param validity what they are
	 * @param today the reader's day
	 * @return a query that matches exactly those for which {@link Holding#on} says so
	 */
	public static Query query(Validity validity, LocalDate today) {
		Query repealed = IntField.newRangeQuery(Fields.REPEALED_FROM, Integer.MIN_VALUE, day(today));
		Query expired = IntField.newRangeQuery(Fields.LAST_DAY, Integer.MIN_VALUE, day(today) - 1);
		Query stated = KeywordField.newExactQuery(Fields.STATED_VALIDITY, validity.code());
		Query pending = IntField.newRangeQuery(Fields.FIRST_DAY, day(today) + 1, Integer.MAX_VALUE);
		return switch (validity) {
			case REPEALED -> either(repealed, but(stated, expired));
			case EXPIRED -> but(either(expired, stated), repealed);
			case PENDING -> but(but(but(either(pending, stated), ended()), expired), repealed);
			case IN_FORCE, UNKNOWN -> but(but(but(stated, pending), expired), repealed);
		};
	}

	/** What its office says is over has nothing left to begin. */
	private static Query ended() {
		return either(KeywordField.newExactQuery(Fields.STATED_VALIDITY, Validity.REPEALED.code()),
				KeywordField.newExactQuery(Fields.STATED_VALIDITY, Validity.EXPIRED.code()));
	}

	/** Days as the index counts them; what lies beyond them all lies at their end. */
	static int day(LocalDate day) {
		return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	private static Query either(Query one, Query other) {
		return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
	}

	private static Query but(Query all, Query not) {
		return new BooleanQuery.Builder().add(all, Occur.FILTER).add(not, Occur.MUST_NOT).build();
	}

}
