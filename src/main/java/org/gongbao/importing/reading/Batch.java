package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * A batch of acts while it is being read.
 */
final class Batch {

	private final int line;

	private final List<Act> acts = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private @Nullable String intro;

	private @Nullable String printedReference;

	private @Nullable DocNumber reference;

	private int lastLine;

	Batch(int line) {
		this.line = line;
		this.lastLine = line;
	}

	void intro(String text) {
		this.intro = (this.intro == null) ? text : this.intro + text;
	}

	void reference(@Nullable String printed, @Nullable DocNumber number) {
		this.printedReference = printed;
		this.reference = number;
	}

	void add(List<Act> more) {
		this.acts.addAll(more);
	}

	void restore(String squeezedPrint) {
		this.acts.subList(Math.max(0, this.acts.size() - 8), this.acts.size())
			.forEach((act) -> act.restore(squeezedPrint));
	}

	void note(String text) {
		this.notes.add(Chars.tidy(text));
	}

	void reaches(int number) {
		this.lastLine = Math.max(this.lastLine, number);
	}

	/** A sentence about time: for all acts of the batch, or for the last one. */
	void time(String sentence, String squeezed, boolean forAll) {
		note(sentence);
		List<Act> meant = (forAll || this.acts.isEmpty()) ? this.acts
				: this.acts.subList(this.acts.size() - 1, this.acts.size());
		for (Act act : meant) {
			if (squeezed.matches(".*试用期(?:为)?(?:一年|1年|半年|[一二三]年|\\d{1,2}个月).*") && !squeezed.contains("期满")) {
				act.onProbation();
			}
			if (act.appoints() && squeezed.matches(".*\\d{4}年.*")) {
				Dates.iso(squeezed).ifPresent(act::effectiveFrom);
			}
			if (squeezed.contains("退休") && !act.appoints()) {
				act.retired(Dates.iso(squeezed).orElse(null));
			}
		}
	}

	boolean hasReference() {
		return this.printedReference != null;
	}

	boolean hasActs() {
		return !this.acts.isEmpty();
	}

	int line() {
		return this.line;
	}

	int lastLine() {
		return this.lastLine;
	}

	ReadBatch toBatch() {
		return new ReadBatch(this.intro, this.printedReference, this.reference,
				this.acts.stream().map(Act::toAct).toList(), List.copyOf(this.notes), this.line, this.lastLine);
	}

}
