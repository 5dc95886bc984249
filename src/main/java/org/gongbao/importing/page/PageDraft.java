package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.PageAccount.Fate;
import org.gongbao.importing.page.PageAccount.Place;
import org.gongbao.importing.reading.Remark;

/**
 * The pieces of a page while it is being read: what each was found to be, and the doubts.
 */
final class PageDraft {

	/** Where a line holds several pieces, the one that says most wins. */
	private static final List<Place> WEIGHT = List.of(Place.BODY, Place.TITLE, Place.ADDRESSEES, Place.NUMBER,
			Place.HEAD, Place.DISCLOSURE, Place.FURNITURE);

	private final List<PageLine> pieces;

	private final @Nullable Place[] places;

	private final List<Remark> remarks = new ArrayList<>();

	PageDraft(List<PageLine> pieces) {
		this.pieces = new ArrayList<>(pieces);
		this.places = new Place[pieces.size()];
	}

	int size() {
		return this.places.length;
	}

	PageLine piece(int index) {
		return this.pieces.get(index);
	}

	String text(int index) {
		return this.pieces.get(index).text();
	}

	boolean isBlank(int index) {
		return this.pieces.get(index).isBlank();
	}

	/** Whether there is text here that nothing has claimed yet. */
	boolean isFree(int index) {
		return this.places[index] == null && !isBlank(index);
	}

	/**
	 * The first free piece at or after the index, the size of the draft if there is none.
	 */
	int nextFree(int from) {
		int index = from;
		while (index < size() && !isFree(index)) {
			index++;
		}
		return index;
	}

	void mark(int index, Place place) {
		if (isFree(index)) {
			this.places[index] = place;
		}
	}

	/** Cuts off what has been read of a piece. */
	void leave(int index, String rest) {
		this.pieces.set(index, new PageLine(piece(index).number(), rest));
	}

	void remark(int index, String code, String message) {
		int line = (index >= 0 && index < size()) ? piece(index).number() : 0;
		Remark remark = new Remark(line, code, message);
		if (!this.remarks.contains(remark)) {
			this.remarks.add(remark);
		}
	}

	List<Remark> remarks() {
		return this.remarks.stream().sorted((one, other) -> Integer.compare(one.line(), other.line())).toList();
	}

	/** The account of all lines; a line of which only markup was left is furniture. */
	PageAccount account(List<String> lines) {
		Map<Integer, Place> fates = new TreeMap<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!Markup.isBlank(lines.get(i))) {
				fates.put(i + 1, Place.FURNITURE);
			}
		}
		for (int i = 0; i < size(); i++) {
			Place place = this.places[i];
			if (place != null) {
				fates.merge(piece(i).number(), place, PageDraft::weightier);
			}
		}
		return new PageAccount(
				fates.entrySet().stream().map((fate) -> new Fate(fate.getKey(), fate.getValue())).toList());
	}

	private static Place weightier(Place one, Place other) {
		return (WEIGHT.indexOf(one) <= WEIGHT.indexOf(other)) ? one : other;
	}

}
