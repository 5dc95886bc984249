package org.gongbao.document.body;

/** The notice that stands in place of a text printed elsewhere (【…此处略。】). */
final class Omissions implements Recogniser {

	@Override
	public void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			String text = draft.text(i);
			if (text.startsWith("【") && text.indexOf('略') > 0) {
				draft.mark(i, Role.OMISSION);
			}
		}
	}

}
