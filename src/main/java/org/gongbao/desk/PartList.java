package org.gongbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** The parts of a manuscript as the list beside the editor shows them. */
final class PartList {

	private static final DraftFrame.Mark NO_TEXT = new DraftFrame.Mark("缺文", "");

	private PartList() {
	}

	static List<DraftFrame.Group> of(long id, Manuscript content, @Nullable PartKey current) {
		Map<String, List<DraftFrame.Part>> sections = new LinkedHashMap<>();
		int ordinal = 1;
		for (Map.Entry<PartKey, ManuscriptDocument> each : content.documents().entrySet()) {
			ManuscriptDocument document = each.getValue();
			String section = document.section();
			sections.computeIfAbsent((section != null) ? section : "未归栏目", (name) -> new ArrayList<>())
				.add(part(id, each.getKey(), String.valueOf(ordinal), ShortName.of(document.title()), current,
						mark(document)));
			ordinal++;
		}
		List<DraftFrame.Group> groups = new ArrayList<>();
		sections.forEach((name, parts) -> groups.add(new DraftFrame.Group(name, parts)));
		groups.add(new DraftFrame.Group("其他", others(id, content, current)));
		return groups;
	}

	private static List<DraftFrame.Part> others(long id, Manuscript content, @Nullable PartKey current) {
		int acts = content.appointments().size();
		int entries = content.chronicle().entries().size();
		return List.of(part(id, PartKey.APPOINTMENTS, "", "人事任免　" + acts + "人次", current, null),
				part(id, PartKey.CHRONICLE, "", "大事记　" + entries + "则", current, null),
				part(id, PartKey.FACTS, "", "目录和版权信息", current, null));
	}

	private static DraftFrame.Part part(long id, PartKey key, String ordinal, String name, @Nullable PartKey current,
			DraftFrame.@Nullable Mark mark) {
		return new DraftFrame.Part(ordinal, name, "/staff/drafts/" + id + "/parts/" + key, key.equals(current), mark);
	}

	private static DraftFrame.@Nullable Mark mark(ManuscriptDocument document) {
		return (document.abbreviated() && document.fullText() == null) ? NO_TEXT : null;
	}

}
