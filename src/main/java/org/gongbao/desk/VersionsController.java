package org.gongbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;
import org.gongbao.manuscript.compare.Comparison;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** The versions of a draft: what was done, what differs, and the way back. */
@Controller
@RequestMapping("/staff/drafts/{id:[0-9]{1,15}}")
class VersionsController {

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	private final VersionPages pages;

	VersionsController(Manuscripts manuscripts, DraftFrames frames, VersionPages pages) {
		this.manuscripts = manuscripts;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping("/versions")
	String versions(@PathVariable long id, Model model) {
		frame(id, "版本记录", model);
		model.addAttribute("view", this.pages.of(id));
		return "staff/draft/versions";
	}

	@GetMapping("/compare")
	String compare(@PathVariable long id, RequestParameters parameters, Model model) {
		ManuscriptHead head = this.frames.head(id);
		int to = parameters.integer("to", 1, head.version()).orElse(head.version());
		int from = parameters.integer("from", 1, head.version()).orElse(Math.max(1, to - 1));
		Optional<PartKey> part = parameters.text("part").flatMap(PartKey::parse);
		int earlier = Math.min(from, to);
		int later = Math.max(from, to);
		DraftFrame frame = frame(id, "比较两个版本", model);
		Version version = this.manuscripts.version(id, later);
		String about = version.savedBy() + " " + ChineseDates.minute(version.savedAt()) + "　" + version.reason();
		model.addAttribute("view",
				new ComparisonView(earlier, later, head.version(), about,
						parts(this.manuscripts.content(id, earlier), this.manuscripts.content(id, later), part),
						frame.editable()));
		return "staff/draft/compare";
	}

	@PostMapping("/versions/{version:[0-9]{1,9}}/restore")
	@PreAuthorize("hasRole('EDITOR')")
	String restore(@PathVariable long id, @PathVariable int version, @RequestParam Optional<String> part,
			RedirectAttributes flash) {
		ManuscriptHead head = this.frames.head(id);
		if (version < 1 || version > head.version()) {
			throw new NotFoundException("No version " + version + " of manuscript " + id);
		}
		Manuscript then = this.manuscripts.content(id, version);
		PartKey key = part.flatMap(PartKey::parse).filter((one) -> then.parts().containsKey(one)).orElse(null);
		String what = (key != null) ? PartNames.of(key, then) : "整期";
		try {
			int newest = this.manuscripts.change(id, what + "恢复到第" + version + "版",
					(now) -> (key != null) ? Restoring.part(now, then, key) : then);
			flash.addFlashAttribute("done", (newest == head.version()) ? "内容和第" + version + "版一样，没有产生新版本。"
					: what + "已恢复到第" + version + "版，存为第" + newest + "版；以前的版本都还在。");
		}
		catch (LockedManuscriptException ex) {
			flash.addFlashAttribute("refused", ex.getMessage());
		}
		return "redirect:/staff/drafts/{id}/versions";
	}

	private DraftFrame frame(long id, String title, Model model) {
		DraftFrame frame = this.frames.of(id, null);
		model.addAttribute("page", StaffPage.of(frame.label() + title, StaffPage.Section.DRAFTS));
		model.addAttribute("draft", frame);
		return frame;
	}

	private static List<ComparisonView.Part> parts(Manuscript before, Manuscript after, Optional<PartKey> only) {
		Set<PartKey> keys = new LinkedHashSet<>(after.documents().keySet());
		keys.addAll(before.documents().keySet());
		keys.addAll(List.of(PartKey.APPOINTMENTS, PartKey.CHRONICLE, PartKey.FACTS));
		List<ComparisonView.Part> parts = new ArrayList<>();
		for (PartKey key : keys) {
			PartContent old = before.parts().get(key);
			PartContent now = after.parts().get(key);
			boolean wanted = only.isEmpty() || only.get().equals(key);
			if (wanted && !Objects.equals(old, now)) {
				String state = (old != null) ? ((now != null) ? "changed" : "removed") : "added";
				parts.add(new ComparisonView.Part(key.value(), PartNames.of(key, (now != null) ? after : before), state,
						Comparison.of(old, now), old != null));
			}
		}
		return parts;
	}

}
