package org.gongbao.manuscript.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects changes, each with what stays the same after it. Changes with next to nothing
 * between them become one: 「的」 that happens to stay between two rewritten phrases helps
 * nobody.
 */
class Edits implements TextDiff.Sink {

	private final List<Edit> edits = new ArrayList<>();

	private final StringBuilder removed = new StringBuilder();

	private final StringBuilder added = new StringBuilder();

	private final StringBuilder same = new StringBuilder();

	@Override
	public void same(String text) {
		this.same.append(text);
	}

	@Override
	public void changed(String gone, String come) {
		if (gone.isEmpty() && come.isEmpty()) {
			return;
		}
		if (!this.same.isEmpty()) {
			close();
		}
		this.removed.append(gone);
		this.added.append(come);
	}

	void add(Edit edit) {
		changed(edit.removed(), edit.added());
		same(edit.same());
	}

	/** Changes with too little between them joined. */
	List<Edit> joined() {
		close();
		List<Edit> joined = new ArrayList<>();
		for (Edit edit : this.edits) {
			if (!joined.isEmpty() && joined.getLast().isTooNear(edit)) {
				joined.add(joined.removeLast().with(edit));
			}
			else {
				joined.add(edit);
			}
		}
		return joined;
	}

	List<Segment> segments() {
		close();
		List<Segment> segments = new ArrayList<>();
		for (Edit edit : this.edits) {
			append(segments, Segment.Kind.REMOVED, edit.removed());
			append(segments, Segment.Kind.ADDED, edit.added());
			append(segments, Segment.Kind.SAME, edit.same());
		}
		return segments;
	}

	private void close() {
		if (!this.removed.isEmpty() || !this.added.isEmpty() || !this.same.isEmpty()) {
			this.edits.add(new Edit(this.removed.toString(), this.added.toString(), this.same.toString()));
			this.removed.setLength(0);
			this.added.setLength(0);
			this.same.setLength(0);
		}
	}

	private static void append(List<Segment> segments, Segment.Kind kind, String text) {
		if (!text.isEmpty()) {
			segments.add(new Segment(kind, text));
		}
	}

	/**
	 * A change and what stays the same after it.
	 *
	 * @param removed what went
	 * @param added what came in its place
	 * @param same what follows unchanged
	 */
	record Edit(String removed, String added, String same) {

		private boolean isTooNear(Edit next) {
			return changes() && this.same.length() <= Math.max(1, Math.min(size(), next.size()) / 2);
		}

		private boolean changes() {
			return size() > 0;
		}

		private int size() {
			return Math.max(this.removed.length(), this.added.length());
		}

		private Edit with(Edit next) {
			return new Edit(this.removed + this.same + next.removed, this.added + this.same + next.added, next.same);
		}

	}

}
