package org.gongbao.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.compare.Comparison;
import org.gongbao.manuscript.compare.FieldChange;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.StaffPage;

/** Makes the page on which one decides between two texts. */
@Component
class ConflictPages {

	private static final int HIGH = 14;

	private final DraftFrames frames;

	ConflictPages(DraftFrames frames) {
		this.frames = frames;
	}

	String show(Model model, long id, PartKey key, SaveOutcome.Clash clash) {
		DraftFrame frame = this.frames.of(id, key);
		model.addAttribute("page", StaffPage.of("两个人改了同一处", StaffPage.Section.DRAFTS));
		model.addAttribute("draft", frame);
		model.addAttribute("view", view(frame.url() + "/parts/" + key, clash));
		return "staff/draft/conflict";
	}

	private static ConflictView view(String url, SaveOutcome.Clash clash) {
		FormMerge merge = clash.merge();
		Map<String, FieldChange> differences = Comparison.of(clash.theirs(), clash.mine())
			.stream()
			.collect(Collectors.toMap(FieldChange::label, (change) -> change));
		DocumentForm theirs = DocumentForm.of("", clash.theirs());
		List<ConflictView.Clash> clashes = merge.clashes()
			.stream()
			.map((field) -> new ConflictView.Clash(field.code(), field.label(), merge.form().value(field),
					theirs.value(field),
					differences.getOrDefault(field.label(), new FieldChange(field.label(), List.of())),
					field.isText() ? HIGH : 2))
			.toList();
		Map<String, String> settled = new LinkedHashMap<>(merge.form().toMap());
		merge.clashes().forEach((field) -> settled.remove(field.code()));
		String taken = merge.taken().stream().map(DocumentField::label).collect(Collectors.joining("、"));
		return new ConflictView(url, merge.form().basis(), clash.by().savedBy(),
				ChineseDates.minute(clash.by().savedAt()), clashes, taken, settled);
	}

}
