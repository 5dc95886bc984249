package org.gongbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.check.CheckReport;
import org.gongbao.check.Checks;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;

/** Makes the frame of a draft's pages. */
@Component
public class DraftFrames {

	private static final CheckReport NOTHING = new CheckReport(List.of(), List.of());

	private static final int DATE_LENGTH = "2023-05-12".length();

	private final Manuscripts manuscripts;

	private final Checks checks;

	private final ReviewProgress progress;

	private final CurrentStaff current;

	DraftFrames(Manuscripts manuscripts, Checks checks, ReviewProgress progress, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.checks = checks;
		this.progress = progress;
		this.current = current;
	}

	/**
	 * The frame of a draft as it is now.
	 * @param id the manuscript
	 * @param part the part whose page is shown, null for none
	 * @return the frame
	 * @throws NotFoundException if there is no such manuscript
	 */
	public DraftFrame of(long id, @Nullable PartKey part) {
		ManuscriptHead head = head(id);
		return of(head, this.manuscripts.content(id, head.version()), part, false);
	}

	ManuscriptHead head(long id) {
		return this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
	}

	DraftFrame of(ManuscriptHead head, Manuscript content, @Nullable PartKey part, boolean overview) {
		CheckReport report = report(head, content);
		Version first = this.manuscripts.version(head.id(), 1);
		String serial = (head.serial() != null) ? "（总第" + head.serial() + "期）" : "";
		return new DraftFrame(head.id(), head.version(), head.label(), head.label() + serial, state(head),
				history(head, first), this.progress.steps(head, first), PartList.of(head.id(), content, part, report),
				this.manuscripts.source(head.id()).map(LineFigures::of).orElse(null), report, overview,
				head.isOpen() && mayEdit(), locked(head), (part != null) ? review(head, part) : null);
	}

	private DraftFrame.@Nullable ReviewNote review(ManuscriptHead head, PartKey part) {
		String words = this.progress.note(head, part);
		return (words != null) ? new DraftFrame.ReviewNote(words, "/staff/drafts/" + head.id() + "/review/" + part)
				: null;
	}

	/** What the checks say of a draft; nothing of one that is closed. */
	CheckReport report(ManuscriptHead head, Manuscript content) {
		return head.isOpen() ? this.checks.of(head.id(), head.version(), content) : NOTHING;
	}

	/** What is being done with a draft, in a word or two. */
	String step(ManuscriptHead head) {
		return head.isOpen() ? this.progress.words(head) : state(head);
	}

	boolean mayEdit() {
		return this.current.find().filter((member) -> member.is(Role.EDITOR)).isPresent();
	}

	static String state(ManuscriptHead head) {
		if (head.isOpen()) {
			return "草稿";
		}
		return "published".equals(head.closedAs()) ? "已发布" : "已放弃";
	}

	private static @Nullable String locked(ManuscriptHead head) {
		if (head.isOpen()) {
			return null;
		}
		return "published".equals(head.closedAs()) ? "这一期已经发布，正文不能再改；有误请刊登更正，或说明原因后撤回。" : "这份稿件已经放弃，只能查看，不能再改。";
	}

	/** The day is said again only if it is another. */
	private static String history(ManuscriptHead head, Version first) {
		String begun = ChineseDates.minute(head.createdAt());
		String saved = ChineseDates.minute(head.savedAt());
		boolean sameDay = begun.regionMatches(0, saved, 0, DATE_LENGTH);
		String when = sameDay ? saved.substring(DATE_LENGTH + 1) : saved;
		String by = head.savedBy().equals(head.createdBy()) ? "" : head.savedBy() + " ";
		return head.createdBy() + " " + begun + " " + first.reason() + "，最近保存 " + by + when;
	}

}
