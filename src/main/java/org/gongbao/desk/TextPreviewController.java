package org.gongbao.desk;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.manuscript.PartKey;
import org.gongbao.web.NotFoundException;

/** The text as readers will see it, while it is typed. */
@Controller
class TextPreviewController {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final DraftPreview previews;

	private final DraftFrames frames;

	TextPreviewController(DraftPreview previews, DraftFrames frames) {
		this.previews = previews;
		this.frames = frames;
	}

	@PreAuthorize("hasRole('EDITOR')")
	@PostMapping("/staff/drafts/{id:[0-9]{1,15}}/preview-text")
	ResponseEntity<String> preview(@PathVariable long id, @RequestParam(defaultValue = "d1") String part,
			@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String text) {
		PartKey key = PartKey.parse(part).orElseThrow(() -> new NotFoundException("No part " + part));
		this.frames.head(id);
		return ResponseEntity.ok().contentType(HTML).body(this.previews.html(id, key, title, text));
	}

}
