package org.gongbao.desk.tables;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.gongbao.desk.DraftFrame;
import org.gongbao.desk.DraftFrames;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Makes the page on which a part made of rows is edited. */
@Component
class RowsPages {

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	RowsPages(Manuscripts manuscripts, DraftFrames frames) {
		this.manuscripts = manuscripts;
		this.frames = frames;
	}

	String show(Model model, long id, RowsPart part, State state) {
		DraftFrame frame = this.frames.of(id, part.key());
		Manuscript content = this.manuscripts.content(id, frame.version());
		model.addAttribute("page", StaffPage.of(frame.label() + "：" + part.name(), StaffPage.Section.DRAFTS));
		model.addAttribute("draft", frame);
		model.addAttribute("view", new RowsView(part.name(), frame.url() + "/parts/" + part.key(), state.form(),
				state.problems(), state.notice(), state.kept(), frame.editable(), part.extras(state.form(), content)));
		return part.template();
	}

	/**
	 * A form and what is said of it.
	 *
	 * @param form the form as typed
	 * @param problems what cannot be read
	 * @param notice what must be known before going on, null for nothing
	 * @param kept when it was kept unsaved, null if it was not
	 */
	record State(Rows form, Problems problems, @Nullable String notice, @Nullable String kept) {

		static State of(Rows form) {
			return new State(form, new Problems(), null, null);
		}

		State problems(Problems found) {
			return new State(this.form, found, this.notice, this.kept);
		}

		State notice(@Nullable String words) {
			return new State(this.form, this.problems, words, this.kept);
		}

		State kept(String when) {
			return new State(this.form, this.problems, this.notice, when);
		}

	}

}
