package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.match.Reason;
import org.gongbao.search.query.SearchProperties.Weights;
import org.gongbao.search.text.GazetteAnalyzer;

/** Why an item ranks high for what was typed; the names are shown to staff. */
final class Reasons {

	/** Words and pieces of a query that take part in ranking. */
	private static final int MOST_WORDS = 24;

	/** Longer pieces are no part of a title. */
	private static final int LONGEST_SHORT = 60;

	private final GazetteAnalyzer analyzer;

	private final Weights weights;

	private final IssuerNames issuers;

	Reasons(GazetteAnalyzer analyzer, Weights weights, IssuerNames issuers) {
		this.issuers = issuers;
		this.analyzer = analyzer;
		this.weights = weights;
	}

	/**
	 * The reasons.
	 * @param read what was typed
	 * @param inWords whether the words of title and body count; of very many matches only
	 * what is met or not is told apart, and then the newer come first
	 * @param view the index
	 * @return the weightiest first
	 */
	List<Reason> of(ReadQuery read, boolean inWords, IndexView view) {
		List<Reason> reasons = new ArrayList<>();
		addNamed(read, reasons);
		if (!isDay(read.naming())) {
			addTitles(read, reasons);
			addHeadings(read, reasons);
			addIssuers(read, view, reasons);
		}
		if (read.parts().size() > 1 && inWords && read.joined().length() <= 2 * LONGEST_SHORT) {
			reasons.add(Reason.plain("连写", new Phrases(view.formulas()).anywhere(read.joined()),
					this.weights.wholePhrase()));
		}
		if (inWords && read.naming() == null) {
			addWords(read, reasons);
		}
		return reasons;
	}

	/** The titles of the chronicle are days: to contain one says nothing more. */
	private static boolean isDay(@Nullable Naming naming) {
		return naming instanceof Naming.Days || naming instanceof Naming.EveryYear;
	}

	/** For texts of which only most words were found. */
	List<Reason> loose(List<String> words, boolean graded) {
		List<Reason> reasons = new ArrayList<>();
		words.forEach(
				(word) -> reasons.add(Reason.plain("姓名", LuceneQueries.term(Fields.NAME, word), this.weights.name())));
		reasons.add(Reason.plain("文件", LuceneQueries.keyword(Fields.TYPE, "document"), this.weights.document()));
		addWords(words, graded, reasons);
		return reasons;
	}

	private void addNamed(ReadQuery read, List<Reason> reasons) {
		switch (read.naming()) {
			case Naming.WholeNumber named -> add("文号", named, this.weights.number(), reasons);
			case Naming.PartialNumber named -> add("文号的一部分", named, this.weights.number(), reasons);
			case Naming.SeveralNumbers named -> add("文号", named, this.weights.number(), reasons);
			case Naming.Issue named -> addIssue(named, reasons);
			case Naming.Days named -> add("日期", named, this.weights.day(), reasons);
			case Naming.EveryYear named -> add("日期", named, this.weights.day(), reasons);
			case null, default -> {
			}
		}
		reasons.add(Reason.plain("全标题", LuceneQueries.term(Fields.TITLE_KEY, read.joined()), this.weights.title()));
		reasons.add(Reason.plain("姓名", LuceneQueries.term(Fields.NAME, read.joined()), this.weights.name()));
		reasons.add(Reason.plain("文件", LuceneQueries.keyword(Fields.TYPE, "document"), this.weights.document()));
	}

	/** What stands on the page named is more to the point than the issue it stands in. */
	private void addIssue(Naming.Issue named, List<Reason> reasons) {
		add("期次", named, this.weights.issue(), reasons);
		named.page()
			.forEach((page) -> reasons
				.add(Reason.plain("页码", LuceneQueries.term(Fields.ISSUE_PAGE, page), this.weights.issue())));
	}

	private static void add(String name, Naming naming, float weight, List<Reason> reasons) {
		reasons.add(Reason.plain(name, LuceneQueries.named(naming), weight));
	}

	private void addTitles(ReadQuery read, List<Reason> reasons) {
		read.anywhere()
			.stream()
			.filter((part) -> part.length() <= LONGEST_SHORT)
			.limit(MOST_WORDS)
			.forEach((part) -> reasons.add(Reason.plain("标题含“" + part.text() + "”",
					LuceneQueries.anyOf(part.all().stream().map(Phrases::inTitle).toList()),
					this.weights.titlePhrase())));
	}

	/** Whoever types the name of an office wants what that office issued. */
	private void addIssuers(ReadQuery read, IndexView view, List<Reason> reasons) {
		List<BytesRef> named = read.anywhere()
			.stream()
			.flatMap((part) -> part.all().stream())
			.flatMap((name) -> this.issuers.endingWith(name, view.getIndexReader()).stream())
			.distinct()
			.map(BytesRef::new)
			.toList();
		if (!named.isEmpty()) {
			reasons.add(Reason.plain("发文机关", new TermInSetQuery(Fields.ISSUER, named), this.weights.issuer()));
		}
	}

	/** A phrase in a heading says that what is below it is about that. */
	private void addHeadings(ReadQuery read, List<Reason> reasons) {
		read.anywhere()
			.stream()
			.filter((part) -> part.length() <= LONGEST_SHORT)
			.limit(MOST_WORDS)
			.forEach((part) -> reasons.add(Reason.plain("小标题含“" + part.text() + "”",
					LuceneQueries.anyOf(
							part.all().stream().map((normal) -> Phrases.pairs(Fields.HEADING_PAIRS, normal)).toList()),
					this.weights.heading())));
	}

	private void addWords(ReadQuery read, List<Reason> reasons) {
		String text = String.join(" ", read.anywhere().stream().map(Part::text).toList());
		addWords(this.analyzer.words(text, MOST_WORDS).stream().distinct().toList(), true, reasons);
	}

	private void addWords(List<String> words, boolean graded, List<Reason> reasons) {
		for (String word : words) {
			reasons.add(new Reason("标题词“" + word + "”", LuceneQueries.term(Fields.TITLE_WORDS, word),
					this.weights.titleWords(), graded));
			reasons.add(new Reason("正文词“" + word + "”", LuceneQueries.term(Fields.BODY_WORDS, word),
					this.weights.bodyWords(), graded));
		}
	}

}
