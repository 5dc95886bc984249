package org.gongbao.document.body;

/** Chapters, articles and numbered headings. */
final class Numbering implements Recogniser {

	@Override
	public void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			Marker marker = draft.marker(i);
			if (marker == null || !draft.free(i)) {
				continue;
			}
			boolean division = switch (marker.role()) {
				case BOOK, CHAPTER, SECTION -> true;
				default -> false;
			};
			if (!division || draft.headingLike(i)) {
				draft.mark(i, marker.role());
			}
		}
	}

}
