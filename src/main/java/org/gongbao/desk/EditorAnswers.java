package org.gongbao.desk;

import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Version;

/** Answers an attempt to save a document: goes on, or shows the form again. */
@Component
class EditorAnswers {

	private final EditorPages pages;

	private final ConflictPages conflicts;

	private final DraftFrames frames;

	private final NextPlace next;

	private final UnsavedForms unsaved;

	EditorAnswers(EditorPages pages, ConflictPages conflicts, DraftFrames frames, NextPlace next,
			UnsavedForms unsaved) {
		this.pages = pages;
		this.conflicts = conflicts;
		this.frames = frames;
		this.next = next;
		this.unsaved = unsaved;
	}

	String answer(SaveOutcome outcome, UnsavedForms.Place where, DocumentForm form, Reply reply) {
		return switch (outcome) {
			case SaveOutcome.Done done -> goOn(where, words(done), reply);
			case SaveOutcome.Unchanged unchanged -> goOn(where, "内容没有变化，没有产生新版本。", reply);
			case SaveOutcome.Unreadable unreadable -> {
				reply.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				yield this.pages.show(reply.model(), where.manuscript(), where.part(), form,
						EditorPages.Around.problems(unreadable.problems()));
			}
			case SaveOutcome.Clash clash -> {
				reply.response().setStatus(HttpStatus.CONFLICT.value());
				yield this.conflicts.show(reply.model(), where.manuscript(), where.part(), clash);
			}
			case SaveOutcome.Locked locked -> {
				reply.response().setStatus(HttpStatus.LOCKED.value());
				yield this.pages.show(reply.model(), where.manuscript(), where.part(), form,
						EditorPages.Around.notice(locked.why()));
			}
		};
	}

	private String goOn(UnsavedForms.Place where, String words, Reply reply) {
		this.unsaved.drop(where);
		ManuscriptHead head = this.frames.head(where.manuscript());
		String here = "/staff/drafts/" + where.manuscript() + "/parts/" + where.part();
		String done = words;
		String to = here;
		if (reply.action().equals("previous")) {
			to = this.next.before(head, where.part()).orElse(here);
		}
		else if (reply.action().equals("review")) {
			to = "/staff/drafts/" + where.manuscript() + "/review";
		}
		else if (reply.action().equals("next")) {
			to = this.next.problemAfter(head, where.part()).orElse(here);
			done = to.equals(here) ? words + "没有别的问题了。" : words;
		}
		reply.flash().addFlashAttribute("done", done);
		return "redirect:" + to;
	}

	private static String words(SaveOutcome.Done done) {
		String saved = "已保存为第" + done.version() + "版。";
		Version by = done.by();
		if (by == null) {
			return saved;
		}
		String fields = done.taken().stream().map(DocumentField::label).collect(Collectors.joining("、"));
		return saved + by.savedBy() + "刚才也保存过这一件" + (fields.isEmpty() ? "" : "（" + fields + "）") + "，两边的改动都已保留。";
	}

	/**
	 * What an answer is made with.
	 *
	 * @param action which button was pressed
	 * @param model for the page
	 * @param flash for the page after a redirect
	 * @param response for the status
	 */
	record Reply(String action, Model model, RedirectAttributes flash, HttpServletResponse response) {

	}

}
