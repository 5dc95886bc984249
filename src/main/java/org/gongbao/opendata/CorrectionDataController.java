package org.gongbao.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.correction.CorrectedItem;
import org.gongbao.correction.Correction;
import org.gongbao.correction.CorrectionLine;
import org.gongbao.correction.Corrections;
import org.gongbao.publishing.ItemName;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** The list of corrections as data and as a feed. */
@RestController
class CorrectionDataController {

	private final Corrections corrections;

	private final DataLinks links;

	private final Feeds feeds;

	CorrectionDataController(Corrections corrections, DataLinks links, Feeds feeds) {
		this.corrections = corrections;
		this.links = links;
		this.feeds = feeds;
	}

	@GetMapping("/corrections.json")
	Items<CorrectionItem> all(RequestParameters parameters) {
		return DataPages.of(parameters, this.corrections::list, this::item);
	}

	@GetMapping(path = "/corrections.atom", produces = Feeds.TYPE)
	String feed(HttpServletRequest request) {
		return this.feeds.xml(request, "更正", "/corrections", "",
				this.corrections.list(0, Feeds.ENTRIES).items().stream().map(CorrectionDataController::entry).toList());
	}

	private CorrectionItem item(CorrectedItem corrected) {
		Correction correction = corrected.correction();
		ItemName item = corrected.item();
		return new CorrectionItem(correction.publishedAt(), item.kind().code(), item.number(), item.title(),
				correction.place(), correction.passage(), correction.replacement(), correction.explanation(),
				this.links.url(item.path()) + "#" + CorrectionLine.id(correction));
	}

	private static FeedEntry entry(CorrectedItem corrected) {
		Correction correction = corrected.correction();
		String path = PagePaths.encoded(corrected.item().path()) + "#" + CorrectionLine.id(correction);
		return new FeedEntry("更正：" + corrected.item().said(), path, null, null, correction.publishedAt(),
				FeedEntry.words(correction));
	}

}
