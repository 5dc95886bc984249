package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.StaffPage;

/** The overview of a draft: which documents it has and in which order. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}")
class DraftController {

	private static final String BACK = "redirect:/staff/drafts/{id}";

	private static final int LONGEST_TITLE = 500;

	private static final int SHORTEST_REASON = 2;

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	DraftController(Manuscripts manuscripts, DraftFrames frames) {
		this.manuscripts = manuscripts;
		this.frames = frames;
	}

	@GetMapping
	String overview(@PathVariable long id, Model model) {
		ManuscriptHead head = this.frames.head(id);
		Manuscript content = this.manuscripts.content(id, head.version());
		model.addAttribute("page", StaffPage.of(head.label(), StaffPage.Section.DRAFTS));
		model.addAttribute("draft", this.frames.of(head, content, null, true));
		String source = this.manuscripts.source(id).map(DraftController::fileName).orElse(null);
		model.addAttribute("view", new OverviewView(rows(id, content), source));
		return "staff/draft/overview";
	}

	@PostMapping("/documents")
	@PreAuthorize("hasRole('EDITOR')")
	String add(@PathVariable long id, @RequestParam(defaultValue = "") String title, RedirectAttributes flash) {
		ManuscriptHead head = this.frames.head(id);
		String named = title.strip();
		if (named.length() > LONGEST_TITLE) {
			flash.addFlashAttribute("refused", "标题太长，最多" + LONGEST_TITLE + "字；请先加入文件，再到它的页面里填写。");
			return BACK;
		}
		try {
			List<PartKey> added = new ArrayList<>();
			this.manuscripts.change(head.id(), "加入文件" + (named.isEmpty() ? "" : "：" + ShortName.of(named)),
					(content) -> {
						added.add(content.freeKey());
						return content.adding(added.getLast(),
								NewDocument.after(List.copyOf(content.documents().sequencedValues()), named));
					});
			flash.addFlashAttribute("done", "已加入一件文件，请填写各栏。");
			return BACK + "/parts/" + added.getLast();
		}
		catch (LockedManuscriptException ex) {
			flash.addFlashAttribute("refused", ex.getMessage());
			return BACK;
		}
	}

	@GetMapping("/documents/{part:d[1-9][0-9]{0,4}}/remove")
	@PreAuthorize("hasRole('EDITOR')")
	String askToRemove(@PathVariable long id, @PathVariable String part, Model model) {
		ManuscriptHead head = this.frames.head(id);
		Manuscript content = this.manuscripts.content(id, head.version());
		PartKey key = new PartKey(part);
		ManuscriptDocument document = content.document(key)
			.orElseThrow(() -> new NotFoundException("No " + part + " in manuscript " + id));
		model.addAttribute("page", StaffPage.of("去掉一件文件", StaffPage.Section.DRAFTS));
		model.addAttribute("draft", this.frames.of(head, content, key, false));
		model.addAttribute("document", document);
		return "staff/draft/remove";
	}

	@PostMapping("/documents/{part:d[1-9][0-9]{0,4}}/remove")
	@PreAuthorize("hasRole('EDITOR')")
	String remove(@PathVariable long id, @PathVariable String part, RedirectAttributes flash) {
		PartKey key = new PartKey(part);
		return change(id, flash, "去掉文件", "已去掉这件文件。要找回，请到版本记录里恢复。",
				(content) -> content.document(key).isPresent() ? content.without(key) : content);
	}

	@PostMapping("/documents/{part:d[1-9][0-9]{0,4}}/move")
	@PreAuthorize("hasRole('EDITOR')")
	String move(@PathVariable long id, @PathVariable String part, @RequestParam(defaultValue = "") String to,
			RedirectAttributes flash) {
		return change(id, flash, "调整文件顺序", "顺序已调整。",
				(content) -> DocumentOrder.move(content, new PartKey(part), "up".equals(to)));
	}

	@PostMapping("/discard")
	@PreAuthorize("hasRole('EDITOR')")
	String discard(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		ManuscriptHead head = this.frames.head(id);
		String why = reason.strip();
		if (why.length() < SHORTEST_REASON || why.length() > LONGEST_TITLE) {
			flash.addFlashAttribute("refused", "没有放弃：请写明理由，2到500字。");
			return BACK;
		}
		try {
			this.manuscripts.discard(id, why);
			flash.addFlashAttribute("done", head.label() + "的稿件已放弃，可以重新导入或新建。");
			return "redirect:/staff";
		}
		catch (LockedManuscriptException ex) {
			flash.addFlashAttribute("refused", ex.getMessage());
			return BACK;
		}
	}

	private String change(long id, RedirectAttributes flash, String reason, String done,
			UnaryOperator<Manuscript> change) {
		ManuscriptHead head = this.frames.head(id);
		try {
			int version = this.manuscripts.change(id, reason, change);
			flash.addFlashAttribute("done", (version == head.version()) ? "内容没有变化，没有产生新版本。" : done);
		}
		catch (LockedManuscriptException ex) {
			flash.addFlashAttribute("refused", ex.getMessage());
		}
		return BACK;
	}

	/** The command line knows files by their paths. */
	private static String fileName(ManuscriptSource source) {
		return source.fileName().substring(source.fileName().replace('\\', '/').lastIndexOf('/') + 1);
	}

	private static List<OverviewView.Row> rows(long id, Manuscript content) {
		List<OverviewView.Row> rows = new ArrayList<>();
		int all = content.documents().size();
		for (Map.Entry<PartKey, ManuscriptDocument> each : content.documents().entrySet()) {
			ManuscriptDocument document = each.getValue();
			String number = (document.printedNumber() != null) ? document.printedNumber() : document.number();
			rows.add(new OverviewView.Row(each.getKey().value(), rows.size() + 1,
					document.title().isBlank() ? "（无标题）" : document.title(), number, document.page(),
					document.section(), "/staff/drafts/" + id + "/parts/" + each.getKey(), rows.isEmpty(),
					rows.size() + 1 == all));
		}
		return rows;
	}

}
