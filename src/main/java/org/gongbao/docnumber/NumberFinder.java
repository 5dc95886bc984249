package org.gongbao.docnumber;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Goes through a text from 号 to 号. What precedes one 号 is read only as far back as the
 * one before, so that no stretch of the text is read twice.
 */
final class NumberFinder {

	/** How much of the text before 号 can belong to the number or tell where it begins. */
	private static final int WINDOW = 240;

	private static final int LOOKAHEAD = 8;

	/** What stands before 号 at least: a sign of conjunction and a digit. */
	private static final int SHORTEST = 2;

	private static final String AND = "、,;和与及以至到—–-~第";

	/** 第12号楼 after a number is no further number. */
	private static final String THINGS = "楼院街路台机线车房厅室船井坑馆店铺";

	private final CharSequence text;

	private final List<Occurrence> found = new ArrayList<>();

	/** Where the text not yet read begins. */
	private int from;

	NumberFinder(CharSequence text) {
		this.text = text;
	}

	List<Occurrence> find() {
		for (int i = 0; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == '号' || c == '號') {
				int end = endingAt(i);
				this.from = end;
				i = end - 1;
			}
		}
		return this.found;
	}

	private int endingAt(int hao) {
		if (hao - this.from < SHORTEST || !mayEndSerial(hao)) {
			return hao + 1;
		}
		int start = Math.max(this.from, hao - WINDOW);
		FoldedText folded = FoldedText.of(this.text, start, Math.min(this.text.length(), hao + 1 + LOOKAHEAD));
		int index = folded.indexOf(hao);
		Tail tail = TailReader.read(folded, index);
		if (tail == null) {
			return hao + 1;
		}
		String suffix = (tail.shape() == Tail.Shape.BRACKETS) ? "" : WholeText.orderAfter(folded, index + 1);
		NumberAssembly assembly = assemble(folded, tail, suffix);
		if (assembly == null && !suffix.isEmpty()) {
			suffix = "";
			assembly = assemble(folded, tail, suffix);
		}
		if (assembly == null) {
			return shareHead(folded, tail, index, hao);
		}
		return add(folded, tail, assembly, index + suffix.length());
	}

	// Most 号 of a text follow no numeral; for them nothing else need be read.
	private boolean mayEndSerial(int hao) {
		for (int i = hao - 1; i >= this.from && i > hao - WINDOW; i--) {
			char c = CharFold.fold(this.text.charAt(i));
			if (c != CharFold.DROPPED) {
				return Numerals.isArabic(c) || Numerals.isChinese(c) || c == CharFold.CLOSE;
			}
		}
		return false;
	}

	private static @Nullable NumberAssembly assemble(FoldedText folded, Tail tail, String suffix) {
		IssuerCode code = new CodeReader(folded, false).read(tail.codeEnd(), suffix);
		return (code != null) ? NumberAssembly.of(tail, code, false) : null;
	}

	private int add(FoldedText folded, Tail tail, NumberAssembly assembly, int hao) {
		int open = 0;
		for (int i = assembly.start(); i <= hao; i++) {
			open += (folded.at(i) == CharFold.OPEN) ? 1 : 0;
			open -= (folded.at(i) == CharFold.CLOSE) ? 1 : 0;
		}
		int last = (open > 0 && folded.at(hao + 1) == CharFold.CLOSE) ? hao + 1 : hao;
		return addAll(folded, tail, assembly, last);
	}

	private int addAll(FoldedText folded, Tail tail, NumberAssembly assembly, int last) {
		DocNumber first = assembly.number();
		for (SerialReader.Serial serial : tail.serials()) {
			boolean head = serial.equals(tail.serials().getFirst());
			boolean end = serial.equals(tail.serials().getLast());
			DocNumber number = new DocNumber(first.issuerCode(), first.year(), serial.value(), first.form());
			add(folded.offset(head ? assembly.start() : serial.start()),
					folded.offset(end ? last : serial.end() - 1) + 1, number);
		}
		return folded.offset(last) + 1;
	}

	private void add(int start, int end, DocNumber number) {
		this.found.add(new Occurrence(start, end, this.text.subSequence(start, end).toString(), number));
	}

	// In 国发〔2018〕44号、45号 the second number has no head of its own.
	private int shareHead(FoldedText folded, Tail tail, int index, int hao) {
		boolean adjoins = !this.found.isEmpty() && this.found.getLast().end() == this.from;
		if (!adjoins || THINGS.indexOf(folded.at(index + 1)) >= 0 || !isAnd(folded.slice(0, tail.start()))) {
			return hao + 1;
		}
		DocNumber head = this.found.getLast().number();
		Integer year = (tail.year() != null) ? tail.year() : head.year();
		int start = (tail.year() != null) ? tail.start() : tail.serials().getFirst().start();
		for (SerialReader.Serial serial : tail.serials()) {
			boolean end = serial.equals(tail.serials().getLast());
			add(folded.offset(start), folded.offset(end ? index : serial.end() - 1) + 1,
					new DocNumber(head.issuerCode(), year, serial.value(), head.form()));
			start = serial.end();
		}
		return hao + 1;
	}

	private static boolean isAnd(String between) {
		return !between.isEmpty() && between.length() <= 3
				&& between.chars().allMatch((c) -> AND.indexOf((char) c) >= 0);
	}

}
