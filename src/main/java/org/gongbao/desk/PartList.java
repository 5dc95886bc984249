package org.gongbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.CheckReport;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** The parts of a manuscript as the list beside the editor shows them. */
final class PartList {

	private static final DraftFrame.Mark NO_TEXT = new DraftFrame.Mark("缺文", "gz-tag");

	private static final DraftFrame.Mark IN_ORDER = new DraftFrame.Mark("✓", "gz-parts__ok");

	private static final String FULL_TEXT_MISSING = "full-text-missing";

	private PartList() {
	}

	static List<DraftFrame.Group> of(long id, Manuscript content, @Nullable PartKey current, CheckReport report) {
		Map<String, List<DraftFrame.Part>> sections = new LinkedHashMap<>();
		int ordinal = 1;
		for (Map.Entry<PartKey, ManuscriptDocument> each : content.documents().entrySet()) {
			ManuscriptDocument document = each.getValue();
			String section = document.section();
			sections.computeIfAbsent((section != null) ? section : "未归栏目", (name) -> new ArrayList<>())
				.add(part(id, each.getKey(), String.valueOf(ordinal), ShortName.of(document.title()), current,
						mark(report, each.getKey(), isMissing(document))));
			ordinal++;
		}
		List<DraftFrame.Group> groups = new ArrayList<>();
		sections.forEach((name, parts) -> groups.add(new DraftFrame.Group(name, parts)));
		groups.add(new DraftFrame.Group("其他", others(id, content, current, report)));
		return groups;
	}

	private static List<DraftFrame.Part> others(long id, Manuscript content, @Nullable PartKey current,
			CheckReport report) {
		int acts = content.appointments().size();
		int entries = content.chronicle().entries().size();
		return List.of(
				part(id, PartKey.APPOINTMENTS, "", "人事任免　" + acts + "人次", current,
						mark(report, PartKey.APPOINTMENTS, false)),
				part(id, PartKey.CHRONICLE, "", "大事记　" + entries + "则", current,
						mark(report, PartKey.CHRONICLE, false)),
				part(id, PartKey.FACTS, "", "目录和版权信息", current, mark(report, PartKey.FACTS, false)));
	}

	private static DraftFrame.Part part(long id, PartKey key, String ordinal, String name, @Nullable PartKey current,
			DraftFrame.Mark mark) {
		return new DraftFrame.Part(ordinal, name, "/staff/drafts/" + id + "/parts/" + key, key.equals(current), mark);
	}

	/** That a full text is missing is said by a word of its own. */
	private static DraftFrame.Mark mark(CheckReport report, PartKey key, boolean missing) {
		List<Finding> open = report.of(key).stream().filter(Finding::isOpen).toList();
		if (open.stream().anyMatch((finding) -> finding.severity() == Severity.BLOCKING)) {
			return new DraftFrame.Mark(Severity.BLOCKING.label(), "gz-tag gz-tag--must");
		}
		if (open.stream().anyMatch((finding) -> !finding.code().equals(FULL_TEXT_MISSING))) {
			return new DraftFrame.Mark(Severity.ADVISORY.label(), "gz-tag gz-tag--confirm");
		}
		return missing ? NO_TEXT : IN_ORDER;
	}

	private static boolean isMissing(ManuscriptDocument document) {
		return document.abbreviated() && document.fullText() == null;
	}

}
