package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where each line went and what was doubtful, written while the readers work.
 */
final class Ledger {

	private final List<Line> lines;

	private final LineAccount.@Nullable Place[] places;

	private final int[] ordinals;

	private final List<Remark> remarks = new ArrayList<>();

	Ledger(List<Line> lines) {
		this.lines = lines;
		this.places = new LineAccount.Place[lines.size()];
		this.ordinals = new int[lines.size()];
	}

	/** Enter a line, by its index; the first entry stands. */
	void enter(int index, LineAccount.Place place, int ordinal) {
		if (this.places[index] == null) {
			this.places[index] = place;
			this.ordinals[index] = ordinal;
		}
	}

	/** Set a line aside whatever was entered for it. */
	void discard(int index) {
		this.places[index] = LineAccount.Place.NOISE;
		this.ordinals[index] = 0;
	}

	/** Enter all lines of a range that are not entered yet. */
	void enter(int from, int to, LineAccount.Place place, int ordinal) {
		for (int i = from; i < to; i++) {
			enter(i, place, ordinal);
		}
	}

	boolean entered(int index) {
		return this.places[index] != null;
	}

	LineAccount.@Nullable Place place(int index) {
		return this.places[index];
	}

	void remark(int line, String code, String message) {
		this.remarks.add(new Remark(line, code, message));
	}

	List<Remark> remarks() {
		this.remarks.sort(Comparator.comparingInt(Remark::line));
		return List.copyOf(this.remarks);
	}

	LineAccount account() {
		List<LineAccount.Fate> fates = new ArrayList<>();
		for (int i = 0; i < this.places.length; i++) {
			LineAccount.Place place = this.places[i];
			if ((!this.lines.get(i).blank() || this.lines.get(i).marks()) && place != null) {
				fates.add(new LineAccount.Fate(this.lines.get(i).number(), place, this.ordinals[i]));
			}
		}
		return new LineAccount(List.copyOf(fates));
	}

}
