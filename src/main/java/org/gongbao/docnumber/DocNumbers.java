package org.gongbao.docnumber;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers in running text.
 */
public final class DocNumbers {

	/** How much of the text before 号 can belong to the number or tell where it begins. */
	private static final int WINDOW = 240;

	private static final int LOOKAHEAD = 8;

	private static final List<String> ORDERS = List.of("令", "公告", "通告");

	private DocNumbers() {
	}

	/**
	 * Find every document number of a text, however it is printed, blanks and line ends
	 * inside it included. Takes time in proportion to the length of the text, whatever
	 * the text.
	 * @param text any text
	 * @return the numbers from left to right, not overlapping
	 */
	public static List<Occurrence> findIn(CharSequence text) {
		List<Occurrence> found = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '号' && c != '號') {
				continue;
			}
			Occurrence occurrence = endingAt(text, Math.max(from, i - WINDOW), i);
			from = i + 1;
			if (occurrence != null) {
				found.add(occurrence);
				from = occurrence.end();
				i = from - 1;
			}
		}
		return found;
	}

	private static @Nullable Occurrence endingAt(CharSequence text, int from, int hao) {
		FoldedText folded = FoldedText.of(text, from, Math.min(text.length(), hao + 1 + LOOKAHEAD));
		int index = 0;
		while (folded.offset(index) < hao) {
			index++;
		}
		Tail tail = TailReader.read(folded, index);
		if (tail == null) {
			return null;
		}
		CodeReader codes = new CodeReader(folded, false);
		String suffix = (tail.shape() == Tail.Shape.BRACKETS) ? "" : suffix(folded, index);
		NumberAssembly assembly = assemble(codes, tail, suffix);
		if (assembly == null && !suffix.isEmpty()) {
			suffix = "";
			assembly = assemble(codes, tail, suffix);
		}
		if (assembly == null) {
			return null;
		}
		return occurrence(text, folded, assembly, index + suffix.length());
	}

	private static @Nullable NumberAssembly assemble(CodeReader codes, Tail tail, String suffix) {
		IssuerCode code = codes.read(tail.codeEnd(), suffix);
		return (code != null) ? NumberAssembly.of(tail, code, false) : null;
	}

	private static String suffix(FoldedText folded, int hao) {
		for (String order : ORDERS) {
			int end = hao + 1 + order.length();
			if (end <= folded.length() && folded.slice(hao + 1, end).equals(order)) {
				return order;
			}
		}
		return "";
	}

	private static Occurrence occurrence(CharSequence text, FoldedText folded, NumberAssembly assembly, int last) {
		int open = 0;
		for (int i = assembly.start(); i <= last; i++) {
			open += (folded.at(i) == CharFold.OPEN) ? 1 : 0;
			open -= (folded.at(i) == CharFold.CLOSE) ? 1 : 0;
		}
		int end = (open > 0 && folded.at(last + 1) == CharFold.CLOSE) ? last + 1 : last;
		int from = folded.offset(assembly.start());
		int to = folded.offset(end) + 1;
		return new Occurrence(from, to, text.subSequence(from, to).toString(), assembly.number());
	}

}
