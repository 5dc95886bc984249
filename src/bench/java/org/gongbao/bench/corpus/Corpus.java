package org.gongbao.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ContentDigest;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.web.ChineseDates;

/**
 * Any number of gazette items. Item <i>n</i> is always the same for the same seed and can
 * be had without those before it, so that nothing needs to be kept.
 */
public final class Corpus {

	private static final double MEDIAN = 455;

	private static final double SPREAD = 1.15;

	private static final int LONGEST = 60_000;

	private final long seed;

	private final Vocabulary vocabulary;

	private final Wording wording;

	private final Zipf codes = new Zipf(Phrases.CODES.size(), 1.1);

	/**
	 * Prepares a corpus.
	 * @param seed decides everything
	 */
	public Corpus(long seed) {
		this.seed = seed;
		this.vocabulary = new Vocabulary(seed);
		this.wording = new Wording(this.vocabulary);
	}

	/**
	 * Makes an item.
	 * @param index from 0
	 * @return the item, with the id it gets in a database filled in this order
	 */
	public CorpusItem item(long index) {
		Place place = Place.of(index);
		int within = place.within();
		if (within == 0) {
			return issue(place);
		}
		if (within <= Place.DOCUMENTS) {
			return document(place, within - 1);
		}
		if (within <= Place.DOCUMENTS + Place.ACTS) {
			return act(place, within - Place.DOCUMENTS - 1);
		}
		return entry(place, within - Place.DOCUMENTS - Place.ACTS - 1);
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	private CorpusItem issue(Place place) {
		IssueRef ref = ref(place);
		List<String> contents = new ArrayList<>();
		for (int document = 0; document < Place.DOCUMENTS; document++) {
			contents.add(title(place, document));
		}
		String name = city(place) + "人民政府公报";
		IndexedItem item = new IndexedItem(ItemKind.ISSUE, ref.id(), digest(name, ref.code()),
				name + " " + ref.label() + "（总第" + ref.serial() + "期）", null, List.of(), String.join("\n", contents),
				List.of(), null, null, new IndexedItem.Place(ref, null, null, null), null, ref.path());
		return new CorpusItem(item, ref.id(), 1, "", contents, "", null);
	}

	private CorpusItem document(Place place, int document) {
		Dice dice = Dice.of(this.seed, "document", place.issue() * Place.DOCUMENTS + document);
		int body = this.codes.rank(dice);
		String number = number(place, body, document);
		String title = title(place, document);
		int length = dice.length(MEDIAN, SPREAD, LONGEST);
		String text = this.wording.text(length, (chance) -> cited(place, chance), dice);
		LocalDate date = LocalDate.of(place.year(), place.month(), 1).plusDays(dice.below(85));
		List<String> addressees = dice.chance(0.5) ? List.of("各旗县市区人民政府，市直有关部门：") : List.of();
		long id = place.issue() * Place.DOCUMENTS + document + 1;
		String section = Phrases.SECTIONS.get(Math.min(body, 2) + (dice.chance(0.1) ? 3 : 0));
		IndexedItem item = new IndexedItem(ItemKind.DOCUMENT, id, digest(title, text), title, number,
				List.of(number.replace('〔', '[').replace('〕', ']')), text, addressees, null, null,
				new IndexedItem.Place(ref(place), document + 3, section, city(place) + Phrases.BODIES.get(body)), date,
				"/documents/" + number);
		return CorpusItem.of(item, ref(place).id(), document + 1);
	}

	private CorpusItem act(Place place, int act) {
		Dice dice = Dice.of(this.seed, "act", place.issue() * Place.ACTS + act);
		String person = this.vocabulary.person(dice);
		String post = city(place) + dice.pick(Phrases.BODIES) + dice.pick(Phrases.POSTS);
		boolean appoint = dice.chance(0.6);
		String title = appoint ? person + "同志任" + post : "免去" + person + "同志" + post + "职务";
		String reference = code(place) + "政任字〔" + place.year() + "〕" + (place.serial(0) / 10 + act / 6 + 1) + "号";
		IndexedItem item = new IndexedItem(ItemKind.APPOINTMENT, place.issue() * Place.ACTS + act + 1,
				digest(title, reference), title, reference, List.of(reference), "经市政府党组研究决定：", List.of(), person,
				appoint ? "appoint" : "remove", new IndexedItem.Place(ref(place), null, null, null), null,
				"/people/" + person);
		return new CorpusItem(item, ref(place).id(), act + 1, post, List.of(), "", null);
	}

	private CorpusItem entry(Place place, int entry) {
		Dice dice = Dice.of(this.seed, "entry", place.issue() * Place.ENTRIES + entry);
		LocalDate from = LocalDate.of(place.year(), place.month(), 1).plusDays(entry * 4L + dice.below(4));
		LocalDate until = dice.chance(0.15) ? from.plusDays(dice.between(1, 3)) : from;
		String label = ChineseDates.dayOfYear(from) + (until.equals(from) ? "" : "至" + until.getDayOfMonth() + "日");
		List<String> events = this.wording.events(dice);
		String body = label + " " + String.join("\n", events);
		IndexedItem item = new IndexedItem(ItemKind.CHRONICLE, place.issue() * Place.ENTRIES + entry + 1,
				digest(label, body), ChineseDates.span(from, until), null, List.of(), body, List.of(), null, null,
				new IndexedItem.Place(ref(place), null, null, null), from, "/chronicle/" + from);
		return new CorpusItem(item, ref(place).id(), entry + 1, "", events, label, until);
	}

	private String title(Place place, int document) {
		Dice dice = Dice.of(this.seed, "title", place.issue() * Place.DOCUMENTS + document);
		return city(place) + "人民政府" + this.wording.fill(dice.pick(Phrases.TITLES), dice);
	}

	/** Of a document of the same city that may or may not exist. */
	private String cited(Place place, Dice dice) {
		int year = Math.max(1980, place.year() - dice.below(12));
		return code(place) + Phrases.CODES.get(this.codes.rank(dice)) + "〔" + year + "〕"
				+ dice.between(1, Place.DOCUMENTS * 4) + "号";
	}

	private String number(Place place, int body, int document) {
		return code(place) + Phrases.CODES.get(body) + "〔" + place.year() + "〕" + place.serial(document) + "号";
	}

	private String city(Place place) {
		return this.vocabulary.place(place.city()) + "市";
	}

	private String code(Place place) {
		return this.vocabulary.place(place.city()).substring(0, 1);
	}

	private static IssueRef ref(Place place) {
		return new IssueRef(place.issue() + 1, place.year(), place.number(), (int) place.issue() + 1);
	}

	private static String digest(String... content) {
		return ContentDigest.of((Object[]) content);
	}

}
