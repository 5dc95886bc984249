package org.gongbao.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.check.CheckReport;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.StaffPage;

/** The first page of the desk: the issues being made. */
@Controller
class DraftsController {

	private static final int CLOSED_SHOWN = 20;

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	DraftsController(Manuscripts manuscripts, DraftFrames frames) {
		this.manuscripts = manuscripts;
		this.frames = frames;
	}

	@GetMapping("/staff")
	String list(Model model) {
		model.addAttribute("page", StaffPage.of("期次", StaffPage.Section.DRAFTS));
		model.addAttribute("view", new DraftsView(this.manuscripts.open().stream().map(this::row).toList(),
				this.manuscripts.closed(CLOSED_SHOWN).stream().map(this::row).toList(), this.frames.mayEdit()));
		return "staff/draft/drafts";
	}

	private DraftsView.Row row(ManuscriptHead head) {
		String url = "/staff/drafts/" + head.id();
		String serial = (head.serial() != null) ? "（总第" + head.serial() + "期）" : "";
		Manuscript content = this.manuscripts.content(head.id(), head.version());
		CheckReport report = this.frames.report(head, content);
		int must = report.blocking().size();
		int look = report.unconfirmed().size();
		return new DraftsView.Row(head.label() + serial, head.title(), url, this.frames.step(head), head.version(),
				head.savedBy(), ChineseDates.minute(head.savedAt()), content.documents().size(), must, look,
				head.isOpen() ? next(url, must + look > 0) : null);
	}

	private DraftsView.Next next(String url, boolean unfinished) {
		if (!this.frames.mayEdit()) {
			return new DraftsView.Next("查看", url);
		}
		return unfinished ? new DraftsView.Next("继续编辑", url) : new DraftsView.Next("三审", url + "/review");
	}

}
