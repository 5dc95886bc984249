package org.gongbao.search.index;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumbers;
import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.PairTokens;

/** Turns an item into the Lucene document that stands for it. */
final class ItemDocuments {

	/** No longer term goes in whole: Lucene refuses terms past 32 kB. */
	static final int LONGEST_TERM = 1000;

	static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

	private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

	private final IndexedItem item;

	private final Formulas formulas;

	private final Document document = new Document();

	private ItemDocuments(IndexedItem item, Formulas formulas) {
		this.item = item;
		this.formulas = formulas;
	}

	static Document of(IndexedItem item, Formulas formulas) {
		ItemDocuments fields = new ItemDocuments(item, formulas);
		fields.addIdentity();
		fields.addExact();
		fields.addWords();
		fields.addNumbers();
		fields.addIssueCodes();
		fields.addFilters();
		fields.addShown();
		PassageFields.addTo(fields.document, item);
		ValidityFields.addTo(fields.document, item);
		SuggestionFields.add(item, fields.document);
		return fields.document;
	}

	private void addIdentity() {
		add(new StringField(Fields.KEY, this.item.key(), Field.Store.NO));
		add(new NumericDocValuesField(Fields.ITEM, new ItemCode(this.item.kind(), this.item.id()).value()));
		add(new BinaryDocValuesField(Fields.DIGEST, new BytesRef(HexFormat.of().parseHex(this.item.digest()))));
	}

	private void addExact() {
		String title = NormalText.normalize(this.item.title());
		List<String> texts = new ArrayList<>(List.of(title, NormalText.normalize(this.item.body())));
		this.item.more().forEach((text) -> texts.add(NormalText.normalize(text)));
		texts.addAll(numbers());
		addTokens(Fields.PAIRS, new PairTokens(texts), PLACES);
		this.formulas.in(texts).forEach((formula) -> addKey(Fields.FORMULA, formula));
		addTokens(Fields.TITLE_PAIRS, new PairTokens(List.of(title)), PLACES);
		addKey(Fields.TITLE_KEY, title);
		String person = this.item.person();
		if (person != null) {
			addKey(Fields.NAME, NormalText.normalize(person));
		}
	}

	private void addWords() {
		add(new Field(Fields.TITLE_WORDS, this.item.title(), WORDS));
		add(new Field(Fields.BODY_WORDS, this.item.body(), WORDS));
	}

	private void addNumbers() {
		String number = this.item.number();
		if (number != null) {
			addKey(Fields.NUMBER, number);
			NumberParts.of(number).terms().forEach((part) -> addKey(Fields.NUMBER_PART, part));
		}
		addTokens(Fields.NUMBER_PAIRS, new PairTokens(numbers()), PLACES);
		Stream.of(this.item.title(), this.item.body())
			.flatMap((text) -> DocNumbers.findIn(text).stream())
			.map((occurrence) -> occurrence.number().canonical())
			.distinct()
			.filter((cited) -> !cited.equals(number))
			.forEach((cited) -> addKey(Fields.CITED, cited));
	}

	/** The number in every spelling the item has, normalized. */
	private List<String> numbers() {
		return Stream.concat(Stream.ofNullable(this.item.number()), this.item.spellings().stream())
			.map(NormalText::normalize)
			.distinct()
			.toList();
	}

	private void addIssueCodes() {
		IssueRef issue = this.item.place().issue();
		if (this.item.kind() == ItemKind.ISSUE && issue != null) {
			addKey(Fields.ISSUE_CODE, issue.code());
			addKey(Fields.ISSUE_CODE, "n" + issue.number());
			if (issue.serial() != null) {
				addKey(Fields.ISSUE_CODE, "#" + issue.serial());
			}
		}
		Integer page = this.item.place().page();
		if (issue != null && page != null) {
			addKey(Fields.ISSUE_PAGE, issue.code() + " " + page);
			addKey(Fields.ISSUE_PAGE, "#" + issue.serial() + " " + page);
		}
	}

	private void addFilters() {
		addFilter(Fields.TYPE, this.item.kind().code());
		addFilter(Fields.YEAR, (this.item.year() != null) ? String.valueOf(this.item.year()) : null);
		addFilter(Fields.ISSUER, this.item.place().issuer());
		addFilter(Fields.SECTION, this.item.place().section());
		if (this.item.date() != null) {
			add(new IntField(Fields.DATE, (int) this.item.date().toEpochDay(), Field.Store.YES));
			this.item.days().forEach((day) -> {
				addKey(Fields.DAY, day.toString());
				addKey(Fields.MONTH, YearMonth.from(day).toString());
				addKey(Fields.MONTH_DAY, MonthDay.from(day).toString());
			});
		}
		add(new NumericDocValuesField(Fields.ORDER, this.item.order()));
	}

	private void addShown() {
		addStored(Fields.TITLE, this.item.title());
		add(new StoredField(Fields.BODY, StoredItem.pack(this.item.body())));
		addStored(Fields.URL, this.item.url());
		addStored(Fields.SHOWN_NUMBER, this.item.number());
		addStored(Fields.SHOWN_ISSUER, this.item.place().issuer());
		addStored(Fields.PERSON, this.item.person());
		addStored(Fields.ACTION, this.item.action());
		this.item.more().forEach((text) -> addStored(Fields.MORE, text));
		this.item.spellings().forEach((text) -> addStored(Fields.SPELLING, text));
		IssueRef issue = this.item.place().issue();
		if (issue != null) {
			add(new StoredField(Fields.ISSUE, ShownIssue.of(issue).encoded()));
		}
		Integer page = this.item.place().page();
		if (page != null) {
			add(new StoredField(Fields.PAGE, page));
		}
	}

	private void add(Field field) {
		this.document.add(field);
	}

	private void addTokens(String name, TokenStream tokens, FieldType type) {
		add(new Field(name, tokens, type));
	}

	private void addKey(String name, String value) {
		if (value.length() <= LONGEST_TERM) {
			add(new StringField(name, value, Field.Store.NO));
		}
	}

	private void addFilter(String name, @Nullable String value) {
		if (value != null && value.length() <= LONGEST_TERM) {
			add(new KeywordField(name, value, Field.Store.NO));
		}
	}

	private void addStored(String name, @Nullable String value) {
		if (value != null) {
			add(new StoredField(name, value));
		}
	}

	private static FieldType type(IndexOptions options, boolean omitNorms) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setOmitNorms(omitNorms);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

}
