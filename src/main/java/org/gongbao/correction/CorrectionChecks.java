package org.gongbao.correction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.PassageSearch.Occurrence;
import org.gongbao.correction.Proposal.Wording;
import org.gongbao.privacy.PersonalData;
import org.gongbao.web.Problems;

/** Checks a correction against the text it corrects. */
final class CorrectionChecks {

	static final int LONGEST_PASSAGE = 500;

	static final int LONGEST_REPLACEMENT = 1000;

	static final int LONGEST_EXPLANATION = 500;

	private final CorrectionForm form;

	private final CorrectableText text;

	private final Problems problems = new Problems();

	private final List<Occurrence> occurrences;

	private final @Nullable String nearest;

	private @Nullable Wording wording;

	CorrectionChecks(CorrectionForm form, CorrectableText text) {
		this.form = form;
		this.text = text;
		PassageSearch search = new PassageSearch(text.text());
		boolean searchable = !form.passage().isEmpty() && form.passage().length() <= LONGEST_PASSAGE;
		this.occurrences = searchable ? search.find(form.passage()) : List.of();
		this.nearest = (searchable && this.occurrences.isEmpty()) ? search.nearest(form.passage()) : null;
		checkPassage();
		checkReplacement();
		checkLength("explanation", form.explanation(), LONGEST_EXPLANATION, "请写明为什么更正，读者会看到。");
		checkPersonalData();
		if (this.problems.isEmpty()) {
			this.wording = wording(this.occurrences.get(Math.max(0, form.occurrence())));
		}
	}

	Problems problems() {
		return this.problems;
	}

	/** Where the passage occurs: to choose from if it does so more than once. */
	List<Occurrence> occurrences() {
		return this.occurrences;
	}

	/** A sentence like the passage that does occur, null if there is none. */
	@Nullable String nearest() {
		return this.nearest;
	}

	/** The correction, null while anything is wrong. */
	@Nullable Wording wording() {
		return this.wording;
	}

	/** Where an occurrence stands, in words. */
	String where(Occurrence occurrence) {
		CorrectableText.Place place = this.text.at(occurrence.start());
		int from = Math.max(0, occurrence.start() - 12);
		int to = Math.min(this.text.text().length(), occurrence.start() + occurrence.words().length() + 12);
		String around = this.text.text().substring(from, to).replace('\n', '　').replace('\t', '　');
		return ((place != null) ? place.label() + "：" : "") + "……" + around + "……";
	}

	private void checkPassage() {
		checkLength("passage", this.form.passage(), LONGEST_PASSAGE, "请摘录有误的原文，照公开页上的写。");
		if (this.problems.of("passage") != null) {
			return;
		}
		if (this.occurrences.isEmpty()) {
			this.problems.add("passage", (this.nearest != null) ? "文中没有这段原文。最接近的一句见下，可以改用它，或者对照公开页重新摘录。"
					: "文中没有这段原文，也没有相近的句子。请打开公开页，照原样摘录，错字也照抄。");
		}
		else if (this.occurrences.size() > 1 && this.form.occurrence() >= this.occurrences.size()) {
			this.problems.add("passage", "选中的那一处已经不在文中，请重新选择。");
		}
		else if (this.occurrences.size() > 1 && this.form.occurrence() < 0) {
			this.problems.add("passage", "这段原文在文中出现%d次。请选择更正哪一处，或者多摘几个字。".formatted(this.occurrences.size()));
		}
	}

	private void checkReplacement() {
		checkLength("replacement", this.form.replacement(), LONGEST_REPLACEMENT, "请填写应为什么；整段删去的，填“（删去）”。");
		boolean same = PassageSearch.squeeze(this.form.replacement())
			.equals(PassageSearch.squeeze(this.form.passage()));
		if (same && this.problems.of("replacement") == null) {
			this.problems.add("replacement", "与原文完全相同，没有更正任何内容。");
		}
	}

	private void checkLength(String field, String value, int longest, String missing) {
		int length = value.codePointCount(0, value.length());
		if (value.isEmpty()) {
			this.problems.add(field, missing);
		}
		else if (length > longest) {
			this.problems.add(field, "最多%d字，现在有%d字，请缩短。".formatted(longest, length));
		}
	}

	/** A donation account may be what is wrong; an identity number is never public. */
	private void checkPersonalData() {
		String message = "含有身份证号码，不能公开。如果原文就印着身份证号码，请改用撤回。";
		for (String field : List.of("passage", "replacement", "explanation")) {
			String value = switch (field) {
				case "passage" -> this.form.passage();
				case "replacement" -> this.form.replacement();
				default -> this.form.explanation();
			};
			boolean looked = value.length() <= LONGEST_REPLACEMENT;
			if (looked && PersonalData.in(value).contains(PersonalData.IDENTITY_NUMBER)) {
				this.problems.add(field, message);
			}
		}
	}

	private Wording wording(Occurrence occurrence) {
		CorrectableText.Place place = this.text.at(occurrence.start());
		return new Wording(occurrence.words(), this.form.replacement(), this.form.explanation(),
				(place != null) ? place.anchor() : null, (place != null) ? place.label() : null);
	}

}
