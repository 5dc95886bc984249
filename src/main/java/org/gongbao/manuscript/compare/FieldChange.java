package org.gongbao.manuscript.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a part in two states.
 *
 * @param label what pages call the field
 * @param segments the earlier and the later text in one another
 */
public record FieldChange(String label, List<Segment> segments) {

	/** How many characters stay visible beside a change. */
	private static final int AROUND = 60;

	/** A fold that hides less than this is more trouble than it saves. */
	private static final int WORTH_FOLDING = 160;

	/**
	 * Whether anything differs.
	 * @return false if both texts are the same
	 */
	public boolean changed() {
		return !this.segments.stream().allMatch(Segment::isSame);
	}

	/**
	 * How many places differ.
	 * @return the number of runs of added and removed text
	 */
	public int places() {
		int places = 0;
		boolean inside = false;
		for (Segment segment : this.segments) {
			if (!segment.isSame() && !inside) {
				places++;
			}
			inside = !segment.isSame();
		}
		return places;
	}

	/**
	 * The same with long unchanged stretches marked to be folded away.
	 * @return the segments, from which the texts can still be read whole
	 */
	public List<Segment> folded() {
		List<Segment> folded = new ArrayList<>();
		for (int i = 0; i < this.segments.size(); i++) {
			Segment segment = this.segments.get(i);
			int before = (i > 0) ? AROUND : 0;
			int after = (i < this.segments.size() - 1) ? AROUND : 0;
			if (segment.isSame() && segment.text().length() > before + after + WORTH_FOLDING) {
				fold(segment.text(), before, after, folded);
			}
			else {
				folded.add(segment);
			}
		}
		return folded;
	}

	private static void fold(String text, int before, int after, List<Segment> folded) {
		int from = boundary(text, before);
		int to = boundary(text, text.length() - after);
		if (from > 0) {
			folded.add(new Segment(Segment.Kind.SAME, text.substring(0, from)));
		}
		folded.add(new Segment(Segment.Kind.FOLDED, text.substring(from, to)));
		if (to < text.length()) {
			folded.add(new Segment(Segment.Kind.SAME, text.substring(to)));
		}
	}

	/** Never between the halves of a rare character. */
	private static int boundary(String text, int at) {
		return (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) ? at - 1 : at;
	}

}
