package org.gongbao.desk.tables;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.archive.TooLargeException;
import org.gongbao.desk.DraftFrames;
import org.gongbao.issue.Editions;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.issue.UnusableEditionException;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;

/** The PDF of the printed edition, brought to a draft. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}/edition")
@PreAuthorize("hasRole('EDITOR')")
class DraftEditionController {

	private final Editions editions;

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	DraftEditionController(Editions editions, Manuscripts manuscripts, DraftFrames frames) {
		this.editions = editions;
		this.manuscripts = manuscripts;
		this.frames = frames;
	}

	@PostMapping
	String bring(@PathVariable long id, @RequestParam Optional<MultipartFile> pdf, RedirectAttributes flash)
			throws IOException {
		this.frames.of(id, PartKey.FACTS);
		if (pdf.isEmpty() || pdf.get().isEmpty()) {
			return back(id, flash, "还没有选择 PDF 文件，或者文件是空的。");
		}
		try {
			PrintedEdition stored = this.editions.take(pdf.get());
			change(id, new IssueFacts.Edition(stored.sha256(), stored.size(), stored.pages(), stored.offset(),
					stored.coverSha256()), "附上原版 PDF");
			return back(id, flash, "原版 PDF 已附上，共%d页；第一页作封面。".formatted(stored.pages()));
		}
		catch (UnusableEditionException | LockedManuscriptException ex) {
			return back(id, flash, String.valueOf(ex.getMessage()));
		}
		catch (TooLargeException ex) {
			return back(id, flash, "PDF 超过 200 MB，请压缩后再试。");
		}
	}

	@PostMapping("/offset")
	String offset(@PathVariable long id, @RequestParam(defaultValue = "") String first, RedirectAttributes flash) {
		IssueFacts.Edition edition = this.manuscripts.content(id, this.frames.of(id, PartKey.FACTS).version())
			.facts()
			.edition();
		if (edition == null || !first.strip().matches("[1-9][0-9]{0,3}")
				|| Integer.parseInt(first.strip()) > edition.pages()) {
			return back(id, flash, "请填印本第1页是 PDF 的第几页，例如 3；不能超过 PDF 的页数。");
		}
		try {
			change(id, new IssueFacts.Edition(edition.sha256(), edition.size(), edition.pages(),
					Integer.parseInt(first.strip()) - 1, edition.coverSha256()), "改正原版 PDF 的页码");
			return back(id, flash, "已保存：印本第1页是 PDF 的第" + first.strip() + "页。");
		}
		catch (LockedManuscriptException ex) {
			return back(id, flash, String.valueOf(ex.getMessage()));
		}
	}

	@PostMapping("/remove")
	String remove(@PathVariable long id, RedirectAttributes flash) {
		this.frames.of(id, PartKey.FACTS);
		try {
			change(id, null, "去掉原版 PDF");
			return back(id, flash, "原版 PDF 已从稿件去掉；在版本记录里可以恢复。");
		}
		catch (LockedManuscriptException ex) {
			return back(id, flash, String.valueOf(ex.getMessage()));
		}
	}

	private void change(long id, IssueFacts.@Nullable Edition edition, String reason) {
		this.manuscripts.change(id, reason,
				(content) -> content.with(PartKey.FACTS, content.facts().withEdition(edition)));
	}

	private static String back(long id, RedirectAttributes flash, String words) {
		flash.addFlashAttribute("done", words);
		return "redirect:/staff/drafts/" + id + "/parts/facts#edition";
	}

}
