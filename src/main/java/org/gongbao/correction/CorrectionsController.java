package org.gongbao.correction;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.publishing.Slice;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PagePaths;
import org.gongbao.web.PageRequest;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;

/** The public list of corrections. */
@Controller
class CorrectionsController {

	private static final PageMeta.Column COLUMN = PageMeta.Column.of("更正", "政府公报已刊登内容的更正，原文不变，更正另行公布", "更正", "勘误");

	private static final int SIZE = 20;

	private static final int LARGEST = 100;

	private final Corrections corrections;

	CorrectionsController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping("/corrections")
	String all(RequestParameters parameters, Model model) {
		PageRequest wanted = parameters.page(SIZE, LARGEST);
		Slice<CorrectedItem> slice = this.corrections.list((int) wanted.offset(), wanted.size());
		Paging paging = wanted.of(slice.total());
		if (paging.page() != wanted.page()) {
			slice = this.corrections.list((int) paging.offset(), paging.size());
		}
		List<CorrectionsView.Entry> entries = slice.items().stream().map(CorrectionsController::entry).toList();
		model.addAttribute("view", new CorrectionsView("共" + slice.total() + "条，从新到旧", entries, paging));
		model.addAttribute("page",
				PageMeta.of("更正", "/corrections")
					.describedAs(COLUMN.description())
					.crumb("更正", null)
					.column(COLUMN)
					.json("/corrections.json")
					.atom("/corrections.atom"));
		return "correction/corrections";
	}

	private static CorrectionsView.Entry entry(CorrectedItem corrected) {
		String url = PagePaths.encoded(corrected.item().path());
		return new CorrectionsView.Entry(corrected.item().number(), corrected.item().title(), url,
				CorrectionLine.of(corrected.correction(), url));
	}

}
