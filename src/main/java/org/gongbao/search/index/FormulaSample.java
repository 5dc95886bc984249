package org.gongbao.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongbao.publishing.ChangeLog;
import org.gongbao.search.text.NormalText;

/** Chooses the formulas of a new index from items spread over the whole change log. */
final class FormulaSample {

	private static final int SLICES = 50;

	private static final int SLICE = 100;

	/** One item in so many must contain a formula. */
	private static final int SHARE = 33;

	/** Of a very long item the beginning says enough. */
	private static final int LONGEST_TEXT = 20_000;

	private final ChangeLog changeLog;

	private final ChangeApplier items;

	FormulaSample(ChangeLog changeLog, ChangeApplier items) {
		this.changeLog = changeLog;
		this.items = items;
	}

	Formulas formulas() {
		long head = this.changeLog.head();
		if (!Formulas.areWorthwhile(head)) {
			return Formulas.NONE;
		}
		List<IndexedItem> sample = new ArrayList<>();
		for (int i = 0; i < SLICES; i++) {
			sample.addAll(this.items.load(this.changeLog.after(head / SLICES * i, SLICE)).items());
		}
		return of(sample, head);
	}

	/** The formulas of a sample of so many items. */
	static Formulas of(List<IndexedItem> sample, long items) {
		List<String> texts = sample.stream().map(FormulaSample::text).toList();
		return new FormulaMiner(texts, Math.max(2, texts.size() / SHARE)).mine(items);
	}

	private static String text(IndexedItem item) {
		String text = Stream.concat(Stream.of(item.title(), item.body()), item.more().stream())
			.map(NormalText::normalize)
			.collect(Collectors.joining("\n"));
		return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
	}

}
