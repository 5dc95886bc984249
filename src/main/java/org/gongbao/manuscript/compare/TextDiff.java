package org.gongbao.manuscript.compare;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * Compares two texts line by line and, within lines that changed, character by character
 * (words and figures of Latin script as wholes), because Chinese has no blanks to cut at.
 */
final class TextDiff {

	/** Beyond this, comparing costs more than it tells: all counts as replaced. */
	private static final int MOST_LINES = 8_000;

	private static final int MOST_TOKENS = 4_000;

	private TextDiff() {
	}

	static List<Segment> of(String before, String after) {
		Edits edits = new Edits();
		compare(Tokens.lines(before), Tokens.lines(after), MOST_LINES, new Sink() {

			@Override
			public void same(String text) {
				edits.same(text);
			}

			@Override
			public void changed(String removed, String added) {
				within(removed, added, edits);
			}

		});
		return edits.segments();
	}

	private static void within(String before, String after, Edits edits) {
		Edits inner = new Edits();
		compare(Tokens.characters(before), Tokens.characters(after), MOST_TOKENS, inner);
		inner.joined().forEach(edits::add);
	}

	private static void compare(List<String> before, List<String> after, int most, Sink sink) {
		int head = commonHead(before, after);
		int tail = commonTail(before.subList(head, before.size()), after.subList(head, after.size()));
		List<String> old = before.subList(head, before.size() - tail);
		List<String> now = after.subList(head, after.size() - tail);
		sink.same(String.join("", before.subList(0, head)));
		if (old.size() + now.size() > most) {
			sink.changed(String.join("", old), String.join("", now));
		}
		else {
			differing(old, now, sink);
		}
		sink.same(String.join("", before.subList(before.size() - tail, before.size())));
	}

	/** What is added and what is removed at one place may come one by one. */
	private static void differing(List<String> old, List<String> now, Sink sink) {
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>())
			.getDeltas()) {
			if (delta.getSource().getPosition() > at) {
				sink.changed(removed.toString(), added.toString());
				removed.setLength(0);
				added.setLength(0);
				sink.same(String.join("", old.subList(at, delta.getSource().getPosition())));
			}
			removed.append(String.join("", delta.getSource().getLines()));
			added.append(String.join("", delta.getTarget().getLines()));
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		sink.changed(removed.toString(), added.toString());
		sink.same(String.join("", old.subList(at, old.size())));
	}

	private static int commonHead(List<String> one, List<String> other) {
		int n = 0;
		while (n < Math.min(one.size(), other.size()) && one.get(n).equals(other.get(n))) {
			n++;
		}
		return n;
	}

	private static int commonTail(List<String> one, List<String> other) {
		List<String> reversed = new ArrayList<>(one).reversed();
		return commonHead(reversed, new ArrayList<>(other).reversed());
	}

	/** Takes what a comparison finds, from the beginning to the end. */
	interface Sink {

		void same(String text);

		void changed(String removed, String added);

	}

}
